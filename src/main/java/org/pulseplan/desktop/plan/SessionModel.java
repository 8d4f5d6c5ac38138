package org.pulseplan.desktop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.SessionPlan;
import org.pulseplan.text.Language;

/** Order of the lesions, time of their applications against the window, and the proposed split, in words. */
final class SessionModel {
    private final Language language;
    private final ObservableValue<List<String>> lines;

    SessionModel(CaseModel model, Language language) {
        this.language = language;
        this.lines = model.plan().map(this::lines);
    }

    /** A sentence a line; rule ids in square brackets. */
    ObservableValue<List<String>> lines() {
        return lines;
    }

    private List<String> lines(Plan plan) {
        SessionPlan session = plan.session();
        List<String> lines = new ArrayList<>();
        if (session.order().isEmpty()) {
            lines.add(language.text("planview.session.none"));
            return lines;
        }
        lines.add(language.text("planview.session.order", numbers(session.order())));
        lines.add(session.time()
                .known()
                .map(time -> time(session, time))
                .orElseGet(() -> language.text(
                        "planview.session.notKnown",
                        String.join("; ", Sayings.all(language, session.time().reasons())))));
        lines.add(language.text("sheet.session.verdict." + session.verdict()));
        parts(session, lines);
        return lines;
    }

    private String time(SessionPlan session, SessionPlan.TimeRange time) {
        String words = session.open()
                .map(open ->
                        language.text("sheet.session.timeOfWindow", time.likely(), time.least(), time.most(), open))
                .orElseGet(() -> language.text("sheet.session.timeAlone", time.likely(), time.least(), time.most()));
        return language.text("planview.session.time", words);
    }

    private void parts(SessionPlan session, List<String> lines) {
        int number = 1;
        for (SessionPlan.Part part : session.parts()) {
            lines.add(language.text(
                    part.fits() ? "sheet.session.part" : "sheet.session.partTooLong",
                    number++,
                    numbers(part.lesions()),
                    part.time().least(),
                    part.time().most()));
        }
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
