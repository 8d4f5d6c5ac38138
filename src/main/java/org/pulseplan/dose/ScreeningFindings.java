package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;

/** What the answers to the screening questions mean for a regimen. An unanswered question is never taken for a no. */
public final class ScreeningFindings {
    private final PatientDraft patient;
    private final Consulted consulted;

    public ScreeningFindings(PatientDraft patient, Consulted consulted) {
        this.patient = patient;
        this.consulted = consulted;
    }

    /** What was answered with yes or not known, for this regimen. */
    public List<Finding> answered(Regimen regimen) {
        List<Finding> findings = new ArrayList<>();
        for (ScreeningQuestion question : asked(regimen)) {
            Entry<Answer> answer = patient.answer(question.id());
            if (answer.is(Answer.YES)) {
                consulted.cite(question.fact().id());
                findings.add(yes(question));
            } else if (answer.is(Answer.NOT_KNOWN)) {
                consulted.cite(question.fact().id());
                findings.add(notKnown(question));
            }
        }
        contradictions(findings);
        fibrosis(regimen, findings);
        return findings;
    }

    /** What has not been answered for this regimen: one finding a level, so that one cause is shown once. */
    public List<Finding> unanswered(Regimen regimen) {
        List<Finding> findings = new ArrayList<>();
        for (Finding.Level level : Finding.Level.values()) {
            List<Object> open = asked(regimen).stream()
                    .filter(question -> onYes(question) == level)
                    .filter(question -> patient.answer(question.id()).known().isEmpty())
                    .<Object>map(ScreeningQuestion::question)
                    .toList();
            if (!open.isEmpty()) {
                consulted.cite("SCREEN-01");
                findings.add(Findings.of(
                        level, "SCREEN-01", Place.screening(level.name()), "screeningOpen", open.size(), open));
            }
        }
        return findings;
    }

    /** A yes to a question that is asked of women only, beside a man: one of the two entries is wrong. */
    private void contradictions(List<Finding> findings) {
        if (!isMan()) {
            return;
        }
        consulted.base().screening().stream()
                .filter(ScreeningQuestion::womenOnly)
                .filter(question -> patient.answer(question.id()).is(Answer.YES))
                .forEach(question -> {
                    consulted.cite("SCREEN-01");
                    findings.add(Findings.stop(
                            "SCREEN-01", Place.patient(PatientFields.SEX.id()), "answeredForAMan", question.asked()));
                });
    }

    /** Sources disagree on bleomycin into the tumour in pulmonary fibrosis (rule ROUTE-11). */
    private void fibrosis(Regimen regimen, List<Finding> findings) {
        if (regimen == Regimen.INTRATUMOURAL_BLEOMYCIN
                && patient.answer("SCR-FIBROSIS").is(Answer.YES)) {
            consulted.cite("ROUTE-11");
            findings.add(Findings.caution("ROUTE-11", Place.screening("SCR-FIBROSIS"), "fibrosisInjected"));
        }
    }

    private boolean isMan() {
        return patient.entries().get(PatientFields.SEX).is(Sex.MALE);
    }

    /** The questions that this regimen asks of this patient. */
    private List<ScreeningQuestion> asked(Regimen regimen) {
        boolean man = isMan();
        return consulted.base().screening().stream()
                .filter(question -> question.regimens().contains(regimen))
                .filter(question -> !(question.womenOnly() && man))
                .toList();
    }

    /** What a yes means; of the diffusing capacity the site decides it (choice LUNG-POLICY). */
    private Finding.Level onYes(ScreeningQuestion question) {
        boolean stops = question.id().equals("SCR-DLCO")
                && consulted.choice("LUNG-POLICY").id().equals("LUNG-STOP");
        return stops ? Finding.Level.STOP : question.onYes();
    }

    private Finding yes(ScreeningQuestion question) {
        return overridable(
                question,
                new Finding(
                        onYes(question),
                        question.fact().id(),
                        Place.screening(question.id()),
                        Phrase.of("findings.verbatim", question.findingSaid()),
                        Phrase.of("findings.verbatim", question.remedySaid())));
    }

    private Finding overridable(ScreeningQuestion question, Finding finding) {
        return onYes(question) == Finding.Level.STOP && question.overridable() ? finding.withOverride() : finding;
    }

    private Finding notKnown(ScreeningQuestion question) {
        return overridable(
                question,
                Findings.of(
                        onYes(question),
                        question.fact().id(),
                        Place.screening(question.id()),
                        "screeningNotKnown",
                        question.asked()));
    }
}
