package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The baseline of evaluations: a plain search (BM25 with Lucene's French analysis) finds the nearest phrases and
/// takes their needs. It shows how much learning adds.
public final class PlainSearch implements Listener {

    private static final String TEXT = "text";
    private static final String PHRASE = "phrase";
    private static final int HITS = 30;

    private final Analyzer analyzer = new FrenchAnalyzer();
    private final List<Phrase> phrases;
    private final Map<NeedId, Optional<String>> dangers = new HashMap<>();
    private final IndexSearcher searcher;

    public PlainSearch(Phrasebook book) {
        phrases = book.phrases();
        book.needs().stream()
                .filter(Need::isDanger)
                .forEach(need -> dangers.put(
                        need.id(), need.numbers().stream().findFirst().map(PhoneNumber::dialled)));
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < phrases.size(); i++) {
                    writer.addDocument(document(i));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Document document(int phrase) {
        var document = new Document();
        document.add(new TextField(TEXT, phrases.get(phrase).text(), Field.Store.NO));
        document.add(new StoredField(PHRASE, phrase));
        return document;
    }

    @Override
    public Understood listen(String phrase) {
        List<Phrase> nearest = nearest(phrase);
        Map<Optional<NeedId>, Boolean> needs = new LinkedHashMap<>();
        nearest.forEach(near -> needs.put(near.need(), true));
        Optional<NeedId> danger = nearest.stream()
                .limit(1)
                .filter(near -> near.danger() == DangerLevel.NOW)
                .flatMap(near -> near.need().stream())
                .findFirst();
        return new Understood(
                List.copyOf(needs.keySet()),
                OptionalDouble.of(agreement(nearest)),
                false,
                danger.isPresent() ? new Danger(DangerLevel.NOW, danger.filter(dangers::containsKey)) : Danger.NONE,
                danger.flatMap(need -> dangers.getOrDefault(need, Optional.empty())),
                "fr");
    }

    /// Returns the share of the ten nearest phrases that have the same need as the first.
    private static double agreement(List<Phrase> nearest) {
        List<Phrase> ten = nearest.stream().limit(10).toList();
        return ten.isEmpty()
                ? 0
                : (double) ten.stream()
                                .filter(near ->
                                        near.need().equals(ten.getFirst().need()))
                                .count()
                        / ten.size();
    }

    private List<Phrase> nearest(String phrase) {
        try {
            var query = new BooleanQuery.Builder();
            terms(phrase).forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD));
            var stored = searcher.storedFields();
            var nearest = new ArrayList<Phrase>();
            for (ScoreDoc hit : searcher.search(query.build(), HITS).scoreDocs) {
                var number = stored.document(hit.doc, Set.of(PHRASE))
                        .getField(PHRASE)
                        .numericValue();
                nearest.add(phrases.get(number.intValue()));
            }
            return nearest;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Set<String> terms(String phrase) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, phrase)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
