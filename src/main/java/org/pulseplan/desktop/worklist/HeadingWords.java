package org.pulseplan.desktop.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseHeading;

/** Says a line of the worklist in words. What is missing is said, so that nobody reads another patient into a gap. */
final class HeadingWords {
    private final Language language;
    private final ZoneId zone;

    HeadingWords(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    String session(CaseHeading heading, LocalDate today) {
        return heading.session()
                .map(day -> day.equals(today)
                        ? language.text("worklistview.session.today", day)
                        : day.equals(today.plusDays(1))
                                ? language.text("worklistview.session.tomorrow", day)
                                : language.say(day))
                .orElseGet(() -> language.text("worklistview.session.none"));
    }

    String name(CaseHeading heading) {
        String name = heading.who().name().orElseGet(() -> language.text("worklistview.name.none"));
        return heading.invented() ? language.text("worklistview.invented", name) : name;
    }

    String birth(CaseHeading heading) {
        return heading.who().birth().map(language::say).orElseGet(() -> language.text("worklistview.birth.none"));
    }

    String number(CaseHeading heading) {
        return heading.who().number().orElseGet(() -> language.text("worklistview.number.none"));
    }

    String lesions(CaseHeading heading) {
        return language.decimal(heading.lesions(), 0);
    }

    String changed(CaseHeading heading, LocalDate today) {
        return time(heading.changed(), today);
    }

    private String time(Instant at, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        String time = language.say(LocalTime.ofInstant(at, zone));
        return day.equals(today) ? time : language.say(day) + " " + time;
    }

    /** The whole line, for a screen reader. */
    String spoken(CaseHeading heading, LocalDate today) {
        return language.text(
                "worklistview.spoken",
                name(heading),
                birth(heading),
                number(heading),
                session(heading, today),
                heading.lesions());
    }
}
