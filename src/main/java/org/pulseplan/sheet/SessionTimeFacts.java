package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.SessionPlan;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Fact;

/** In which order the lesions are treated, how long that is estimated to take, and how it may be split. */
final class SessionTimeFacts {
    private final SessionPlan session;
    private final Wording words;

    SessionTimeFacts(Plan plan, Wording words) {
        this.session = plan.session();
        this.words = words;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        if (!session.order().isEmpty()) {
            facts.add(new Fact(
                    words.text("session.order"),
                    words.numbers(session.order()),
                    List.of(words.text("session.orderRule")),
                    Emphasis.PLAIN));
            facts.add(new Fact(
                    words.text("session.time"),
                    words.computed(session.time(), this::time),
                    List.of(words.text("session.verdict." + session.verdict())),
                    Emphasis.PLAIN));
        }
        if (!session.parts().isEmpty()) {
            facts.add(new Fact(words.text("session.split"), split(), List.of(), Emphasis.PLAIN));
        }
        return facts;
    }

    private String time(SessionPlan.TimeRange time) {
        return session.open()
                .map(open -> words.text("session.timeOfWindow", time.likely(), time.least(), time.most(), open))
                .orElseGet(() -> words.text("session.timeAlone", time.likely(), time.least(), time.most()));
    }

    private String split() {
        List<String> parts = new ArrayList<>();
        for (SessionPlan.Part part : session.parts()) {
            parts.add(words.text(
                    part.fits() ? "session.part" : "session.partTooLong",
                    parts.size() + 1,
                    words.numbers(part.lesions()),
                    part.time().least(),
                    part.time().most()));
        }
        return Wording.below(parts);
    }
}
