package fr.gpsusagers.orientation.store;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.feedback.Feedback;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Feedbacks;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFeedbacks implements Feedbacks {

    private final JdbcClient database;

    StoredFeedbacks(JdbcClient database) {
        this.database = database;
    }

    private record Row(String need, String opinion, int times) {}

    @Override
    public void add(Feedback feedback) {
        database.sql("""
                        insert into feedback (need, contact, opinion, pack_version, given_on)
                        values (:need, :contact, :opinion, :pack, :day)
                        """)
                .param("need", feedback.need().value())
                .param("contact", feedback.contact().map(ContactId::value).orElse(null))
                .param("opinion", feedback.opinion().word())
                .param("pack", feedback.packVersion())
                .param("day", feedback.day())
                .update();
    }

    @Override
    public List<FeedbackCount> listCounts() {
        var byNeed = new LinkedHashMap<NeedId, Map<Opinion, Integer>>();
        database.sql("""
                        select need, opinion, count(*) as times
                        from feedback
                        group by need, opinion
                        order by need
                        """)
                .query((row, _) -> new Row(row.getString("need"), row.getString("opinion"), row.getInt("times")))
                .list()
                .forEach(row -> byNeed.computeIfAbsent(new NeedId(row.need()), _ -> new LinkedHashMap<>())
                        .put(Opinion.parse(row.opinion()), row.times()));
        return byNeed.entrySet().stream()
                .map(need -> new FeedbackCount(need.getKey(), need.getValue()))
                .toList();
    }
}
