package org.pulseplan.desktop.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pulseplan.desktop.FilePicker;
import org.pulseplan.desktop.Messages;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.text.Language;

/** All models of the review of the site profile, wired together; made when the review is first opened. */
public final class ProfileDesk {
    private final Messages messages;
    private final ProfileUse use;
    private final Language language;
    private final FilePicker picker;
    private final ReviewModel review;
    private final DraftFiles drafts;
    private final SigningModel signing;
    private final InUseModel inUse;
    private final Errands errands;
    private final Map<String, Supplier<Plan>> plans;
    private boolean begun;

    /**
     * What the review works with.
     *
     * @param shipped the base of this program, as shipped
     * @param reader reads what is typed
     * @param files keeps profiles, keys and drafts
     * @param today the day of a signature
     * @param picker asks for files of profiles and drafts
     * @param plans plans that show what rests on a rule, by the name under which each is shown
     */
    public record Tools(
            KnowledgeBase shipped,
            EntryReader reader,
            ProfileFiles files,
            Supplier<LocalDate> today,
            FilePicker picker,
            Map<String, Supplier<Plan>> plans) {
        public Tools {
            plans = new LinkedHashMap<>(plans);
        }
    }

    /**
     * @param background one task at a time
     * @param window runs on the window's thread
     */
    public ProfileDesk(Tools tools, ProfileUse use, Language language, Executor background, Executor window) {
        this.messages = new Messages();
        this.use = use;
        this.language = language;
        this.picker = tools.picker();
        this.plans = tools.plans();
        this.errands = new Errands(background, window, messages);
        this.review = new ReviewModel(tools.shipped(), new ProfileDrafting(tools.shipped(), tools.reader()));
        this.drafts = new DraftFiles(review, tools.files(), errands);
        this.signing = new SigningModel(review, tools.files(), tools.today(), errands);
        this.inUse = new InUseModel(tools.shipped(), tools.files(), use, tools.today(), errands);
        review.draft().addListener((property, before, draft) -> messages.settle());
        use.active().addListener((property, before, active) -> signing.follow(active.used()));
    }

    /** The same review, with its draft and its way back, in another language. */
    public ProfileDesk in(Language other, Map<String, Supplier<Plan>> named) {
        return new ProfileDesk(this, other, named);
    }

    private ProfileDesk(ProfileDesk same, Language language, Map<String, Supplier<Plan>> plans) {
        this.use = same.use;
        this.language = language;
        this.picker = same.picker;
        this.plans = new LinkedHashMap<>(plans);
        this.errands = same.errands;
        this.review = same.review;
        this.drafts = same.drafts;
        this.signing = same.signing;
        this.inUse = same.inUse;
        this.messages = same.messages;
        this.begun = true;
    }

    /** Shows the draft as it was left; the next version follows the profile in use. */
    public void begin() {
        if (begun) {
            return;
        }
        begun = true;
        drafts.begin(use.active().get().used());
        signing.follow(use.active().get().used());
    }

    /** Looks in the background which plans rest on which rule. */
    void restsOn(Consumer<RestsOn> then) {
        errands.run("restsOn", () -> RestsOn.of(plans), then);
    }

    /** A draft is begun again from the profile in use; undo brings the one before back. */
    void restart() {
        drafts.restart(use.active().get().used());
        signing.follow(use.active().get().used());
        errands.tell("draft", Phrase.of("siteview.draft.restarted"));
    }

    public ReviewModel review() {
        return review;
    }

    SigningModel signing() {
        return signing;
    }

    InUseModel inUse() {
        return inUse;
    }

    DraftFiles drafts() {
        return drafts;
    }

    ProfileUse use() {
        return use;
    }

    Language language() {
        return language;
    }

    FilePicker picker() {
        return picker;
    }

    Messages messages() {
        return messages;
    }
}
