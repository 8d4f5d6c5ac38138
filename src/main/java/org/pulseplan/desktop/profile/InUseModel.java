package org.pulseplan.desktop.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.ProfileCheck;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.profile.SignedProfile;

/** Takes a signed profile into use at this workplace, after its key was compared and its difference was shown. */
final class InUseModel {
    private static final String TOPIC = "use";

    private final KnowledgeBase shipped;
    private final ProfileFiles files;
    private final ProfileUse use;
    private final Supplier<LocalDate> today;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Candidate>> candidate = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A profile that might be taken into use.
     *
     * @param trusted whether its key was confirmed here
     * @param against what stands against using it today
     * @param difference what it says against the one in use, or against the base as shipped
     */
    record Candidate(SignedProfile signed, boolean trusted, List<Phrase> against, List<Phrase> difference) {
        Candidate {
            against = List.copyOf(against);
            difference = List.copyOf(difference);
        }

        boolean usable() {
            return trusted && against.isEmpty();
        }
    }

    /** What holds at this workplace after something was changed. */
    private record Found(ActiveProfile active, Set<String> trusted) {}

    InUseModel(KnowledgeBase shipped, ProfileFiles files, ProfileUse use, Supplier<LocalDate> today, Errands errands) {
        this.shipped = shipped;
        this.files = files;
        this.use = use;
        this.today = today;
        this.errands = errands;
    }

    /** What is being looked at. */
    ReadOnlyObjectProperty<Optional<Candidate>> candidate() {
        return candidate.getReadOnlyProperty();
    }

    /** Looks at the profile in this file. */
    void look(Path file) {
        errands.run(TOPIC, () -> candidate(files.read(file)), this::show);
    }

    /** Looks at a profile that was just signed here. */
    void look(SignedProfile signed) {
        errands.run(TOPIC, () -> candidate(signed), this::show);
    }

    /** Confirms the key of what is being looked at, where these are its digits. */
    void confirm(String digits) {
        candidate.get().ifPresent(one -> {
            if (same(digits, one.signed().key().fingerprint())) {
                errands.run(
                        TOPIC,
                        () -> {
                            files.trust(one.signed().key(), today.get());
                            return candidate(one.signed());
                        },
                        found -> {
                            show(found);
                            refresh(Phrase.of("siteview.use.confirmed"));
                        });
            } else {
                errands.warn(TOPIC, Phrase.of("siteview.use.otherKey"));
            }
        });
    }

    /** Takes what is being looked at into use: new cases start with it, and the open case keeps what it has. */
    void take() {
        candidate
                .get()
                .filter(Candidate::usable)
                .ifPresent(one -> errands.run(
                        TOPIC,
                        () -> {
                            files.use(one.signed(), today.get());
                            return found();
                        },
                        found -> {
                            candidate.set(Optional.empty());
                            arrive(found, Phrase.of("siteview.use.taken", name(one.signed())));
                        }));
    }

    /** From now on the base counts as shipped. */
    void takeNone() {
        errands.run(
                TOPIC,
                () -> {
                    files.useNone();
                    return found();
                },
                found -> arrive(found, Phrase.of("siteview.use.none")));
    }

    private void refresh(Phrase said) {
        errands.run(TOPIC, this::found, found -> arrive(found, said));
    }

    private void arrive(Found found, Phrase said) {
        use.change(found.active(), found.trusted());
        errands.tell(TOPIC, said);
    }

    private void show(Candidate found) {
        candidate.set(Optional.of(found));
    }

    private Found found() throws ProfileRefused {
        return new Found(files.active(today.get()), files.trusted());
    }

    private Candidate candidate(SignedProfile signed) throws ProfileRefused {
        ProfileDiff diff = new ProfileDiff(shipped);
        Optional<SignedProfile> used = use.active().get().used();
        List<Phrase> difference = new ArrayList<>(used.map(one -> diff.between(one.profile(), signed.profile()))
                .orElseGet(() -> diff.againstShipped(signed.profile())));
        return new Candidate(
                signed,
                files.trusted().contains(signed.key().fingerprint()),
                new ProfileCheck(shipped).inUse(signed, today.get()),
                difference);
    }

    private static boolean same(String typed, String fingerprint) {
        return plain(typed).equals(plain(fingerprint));
    }

    private static String plain(String digits) {
        return digits.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Phrase name(SignedProfile signed) {
        return Phrase.of(
                "profile.name", signed.profile().site(), signed.profile().version());
    }
}
