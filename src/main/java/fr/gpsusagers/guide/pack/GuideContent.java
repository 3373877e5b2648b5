package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.PreparedAnswer;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.guide.Theme;
import java.util.List;
import java.util.Map;

/// The content of the guide's files, before it is checked and linked.
///
/// @param root id of the first question
/// @param always id of the need offered on every page
/// @param letterQuestion id of the question that asks who sent a letter
record GuideContent(
        String root,
        String always,
        String letterQuestion,
        List<Theme> themes,
        List<Question> questions,
        List<Need> needs,
        List<ShortAnswer> shortAnswers,
        List<PreparedAnswer> preparedAnswers,
        List<EmergencyNumber> emergencyNumbers,
        List<FirstNumbers> firstNumbers,
        List<LetterReference> references,
        Map<String, String> texts) {}
