package org.pulseplan.sheet;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Basis;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.sheet.Document.Banner;
import org.pulseplan.sheet.Document.Block;

/** What stands on every page of every document: who it is about, what stands against its use, and what made it. */
final class EveryPage {
    private static final int FINGERPRINT_LENGTH = 12;

    private final Plan plan;
    private final Edition edition;
    private final Wording words;

    EveryPage(Plan plan, Edition edition, Wording words) {
        this.plan = plan;
        this.edition = edition;
        this.words = words;
    }

    /**
     * @param notAdopted how many rules that this document rests on the site has not adopted
     * @param adoptionNotice the key of the sentence that says where they are listed
     */
    Document around(String title, int notAdopted, String adoptionNotice, List<Block> blocks) {
        return new Document(
                words.language().locale().toLanguageTag(),
                edition.paper(),
                words.text(title),
                words.text("pages"),
                identity(),
                banners(notAdopted, adoptionNotice),
                blocks,
                footer());
    }

    private List<String> identity() {
        Entries patient = plan.draft().patient().entries();
        Entries decisions = plan.draft().decisions().entries();
        return List.of(
                words.text("identity.name", words.entry(patient.get(PatientFields.NAME))),
                words.text(
                        "identity.person",
                        words.entry(patient.get(PatientFields.BIRTH_DATE)),
                        words.entry(patient.get(PatientFields.SEX)),
                        words.entry(patient.get(PatientFields.NUMBER))),
                words.text("identity.session", words.entry(decisions.get(DecisionFields.SESSION_DATE))));
    }

    private List<Banner> banners(int notAdopted, String adoptionNotice) {
        List<Banner> banners = new ArrayList<>();
        if (!edition.verified()) {
            banners.add(new Banner(words.text("banner.notVerified"), true));
        }
        if (plan.second().differs()) {
            banners.add(new Banner(words.say(plan.second().inWords()), true));
        }
        int stops = plan.standingStops().size();
        if (stops > 0) {
            banners.add(new Banner(words.counted("banner.stop", stops), true));
        }
        int overridden = plan.findings(Finding.Level.STOP).size() - stops;
        if (overridden > 0) {
            banners.add(new Banner(words.counted("banner.overridden", overridden), false));
        }
        if (plan.draft().invented()) {
            banners.add(new Banner(words.text("banner.invented"), false));
        }
        if (plan.regimen() instanceof Computed.Value<?> && !plan.regimenChosen()) {
            banners.add(new Banner(words.text("banner.proposed"), false));
        }
        if (notAdopted > 0) {
            banners.add(new Banner(words.counted(adoptionNotice, notAdopted), false));
        }
        return banners;
    }

    private List<String> footer() {
        Basis basis = plan.basis();
        ZonedDateTime printed = edition.printedAt().atZone(edition.zone());
        LocalDate day = printed.toLocalDate();
        List<String> lines = new ArrayList<>(List.of(
                words.text("footer.use"),
                words.text(
                        basis.own().isPresent() ? "footer.versions.own" : "footer.versions",
                        edition.programVersion(),
                        basis.knowledgeVersion(),
                        shortened(basis.knowledgeFingerprint()),
                        basis.modelVersion(),
                        shortened(basis.evidenceFingerprint())),
                words.text(
                        "footer.printed",
                        day,
                        DateTimeFormatter.ofPattern("HH:mm", words.language().locale())
                                .format(printed),
                        edition.zone().getId())));
        basis.profile().ifPresent(signed -> lines.add(2, profile(signed)));
        return lines;
    }

    private String profile(SignedProfile signed) {
        SiteProfile profile = signed.profile();
        return words.text(
                "footer.profile",
                profile.site(),
                profile.version(),
                profile.validUntil(),
                shortened(signed.fingerprint()));
    }

    static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT_LENGTH, fingerprint.length()));
    }
}
