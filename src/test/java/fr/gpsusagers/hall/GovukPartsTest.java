package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovukPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .govuk-button{color:red}                                        | .govuk-button{color:red}
            .govuk-accordion{color:red}                                     | ``
            .govuk-button,.govuk-accordion{color:red}                       | .govuk-button{color:red}
            .govuk-button--secondary:hover{color:red}                       | .govuk-button--secondary:hover{color:red}
            .govuk-button--start{color:red}                                 | ``
            .govuk-tabs .govuk-button{color:red}                            | ``
            .govuk-error-summary__list a{color:red}                         | .govuk-error-summary__list a{color:red}
            .govuk-button{font-family:GDS Transport,arial;color:red}        | .govuk-button{color:red}
            @media print{.govuk-button{color:red}}                          | @media print{.govuk-button{color:red}}
            @media print{.govuk-tabs{color:red}}                            | ``
            @media screen{@supports (a:b){.govuk-input{color:red}}}         | @media screen{@supports (a:b){.govuk-input{color:red}}}
            @font-face{font-family:GDS Transport;src:url(/a.woff2)}         | ``
            @charset "UTF-8";:root{--a:b}.govuk-hint{color:red}             | .govuk-hint{color:red}
            /*! a {b} */.govuk-hint:is(.a,.b),.govuk-tag{color:red}         | .govuk-hint:is(.a,.b){color:red}
            """)
    void only_the_parts_in_use_are_kept_and_no_font(String css, String kept) {
        assertThat(GovukParts.inUse(css)).isEqualTo(kept);
    }
}
