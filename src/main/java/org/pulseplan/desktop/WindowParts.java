package org.pulseplan.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Planner;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModelFiles;
import org.pulseplan.sheet.DocumentWriter;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.FigureWriter;
import org.pulseplan.sheet.PageViewer;
import org.pulseplan.sheet.Printing;
import org.pulseplan.text.Language;

/**
 * Everything that the window is given from outside.
 *
 * @param first the plan of the case that the window opens with
 * @param reader reads what is typed, with the limits of the knowledge base
 * @param records opens the records of this workplace
 * @param samples invented cases to look at
 * @param response predicts, and says why
 * @param evidence what the response model was fitted to
 * @param paper how documents become files, pictures and prints
 * @param profile the site profile of this workplace
 * @param learning the response model of this workplace, and what learning needs
 * @param selfTest what the self-test of this installation says
 * @param tongues the languages that the window can be switched to
 * @param version the version of the program
 */
public record WindowParts(
        Planner planner,
        Plan first,
        KnowledgeBase knowledge,
        EntryReader reader,
        Language language,
        CaseStore store,
        RecordsDesk.Opening records,
        List<SampleCase> samples,
        ResponseModel response,
        Supplier<Evidence> evidence,
        PaperParts paper,
        ProfileParts profile,
        LearningParts learning,
        SelfTestState selfTest,
        Tongues tongues,
        String version) {
    public WindowParts {
        samples = List.copyOf(samples);
    }

    /** The same in another language. */
    WindowParts in(Language other) {
        return new WindowParts(
                planner,
                first,
                knowledge,
                reader,
                other,
                store,
                records,
                tongues.samples(other),
                response,
                evidence,
                paper,
                profile,
                learning,
                selfTest,
                tongues,
                version);
    }

    /**
     * What documents need.
     *
     * @param edition version, time and paper of a document that is made now
     */
    public record PaperParts(
            DocumentWriter writer,
            FigureWriter figures,
            PageViewer viewer,
            Printing printing,
            Supplier<Edition> edition) {}

    /**
     * What learning from own outcomes needs.
     *
     * @param active the model in use here, or why the own one is refused
     * @param files keeps own models, and reads files of outcomes
     * @param settings how new models are fitted
     */
    public record LearningParts(ActiveModel active, OwnModelFiles files, FitSettings settings) {}

    /**
     * What the window knows of site profiles.
     *
     * @param active the profile in use here, none, or why it is refused
     * @param trusted fingerprints of the keys that were confirmed here
     * @param files keeps profiles, keys and drafts
     * @param today the day on which a profile must be valid
     */
    public record ProfileParts(
            ActiveProfile active, Set<String> trusted, ProfileFiles files, Supplier<LocalDate> today) {
        public ProfileParts {
            trusted = Set.copyOf(trusted);
        }
    }
}
