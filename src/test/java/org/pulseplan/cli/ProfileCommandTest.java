package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.program.ConfigFolder;

/** The way of a profile without a window: key, draft, signature, confirmation, plan. */
class ProfileCommandTest {
    private static final String SAMPLE = "sample-data/few-nodules.json";
    private static final String BEFORE = System.getProperty(ConfigFolder.PROPERTY, "");

    @TempDir
    private Path folder;

    @BeforeEach
    void settle() throws Exception {
        System.setProperty(ConfigFolder.PROPERTY, folder.resolve("config").toString());
        Files.writeString(folder.resolve("pass"), "correct horse battery\n");
    }

    @AfterEach
    void restore() {
        System.setProperty(ConfigFolder.PROPERTY, BEFORE);
    }

    @Test
    void profileGoesFromDraftToPlan() throws Exception {
        String key = newKey();
        Path profile = sign(
                "first",
                "{\"id\": \"IT-B1-DOSE\", \"decision\": \"CHANGED\", \"value\": \"900\", "
                        + "\"reason\": \"invented\"}, {\"id\": \"MARG-03\", \"decision\": \"ADOPTED\"}");
        CommandRun stranger = CommandRun.of("profile", "verify", profile.toString());
        assertThat(stranger.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(stranger.err()).contains("nobody has confirmed", key);
        assertThat(plan(profile, "refused").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("refused")).doesNotExist();

        CommandRun wrong = CommandRun.of("profile", "trust", profile.toString(), "--fingerprint", "0000 0000");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(CommandRun.of("profile", "trust", profile.toString(), "--fingerprint", key.toLowerCase())
                        .code())
                .isZero();
        assertThat(CommandRun.of("profile", "verify", profile.toString()).code())
                .isZero();
        CommandRun shown = CommandRun.of("profile", "show", profile.toString());
        assertThat(shown.out())
                .contains("Invented Hospital, version 1", "IT-B1-DOSE", "here 900", "MARG-03", "newly adopted", key);

        CommandRun planned = plan(profile, "out");
        assertThat(planned.code()).isIn(ExitCode.SUCCESS, ExitCode.STOP);
        String json = Files.readString(folder.resolve("out/plan.json"));
        assertThat(json).contains("\"site\" : \"Invented Hospital\"", "\"shipped\" : 1000", "\"value\" : 900");
        String sheet = text(folder.resolve("out/protocol-sheet.pdf"));
        assertThat(sheet).contains("Site profile of Invented Hospital, version 1", "As shipped", key, "NOT ADOPTED");
    }

    @Test
    void versionsAreComparedInWordsAndTheNextFollowsTheFirst() throws Exception {
        newKey();
        Path first = sign(
                "first",
                "{\"id\": \"IV-03\", \"decision\": \"CHANGED\", \"value\": \"12000\", " + "\"reason\": \"invented\"}");
        Path second = sign(
                "second",
                "{\"id\": \"IV-03\", \"decision\": \"CHANGED\", \"value\": \"12500\", " + "\"reason\": \"invented\"}",
                "--after",
                first.toString());
        CommandRun diff = CommandRun.of("profile", "diff", first.toString(), second.toString());
        assertThat(diff.code()).isZero();
        assertThat(diff.out())
                .contains("Version 1 against version 2", "was 12,000", "is now 12,500", "104 %", "as shipped 10,000");
        assertThat(CommandRun.of("profile", "diff", first.toString(), first.toString())
                        .out())
                .contains("Nothing differs");
    }

    @Test
    void draftThatCannotBeSignedNamesEverythingAtOnce() throws Exception {
        newKey();
        Path draft = draft(
                "bad",
                "{\"id\": \"IV-01\", \"decision\": \"CHANGED\", \"value\": \"1.500\"}, "
                        + "{\"id\": \"IV-03\", \"decision\": \"CHANGED\", \"value\": \"100001\", \"reason\": \"x\"}");
        CommandRun run = CommandRun.of(
                "profile",
                "sign",
                draft.toString(),
                "--out",
                folder.resolve("bad.out").toString(),
                "--passphrase-file",
                folder.resolve("pass").toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("1.5", "1,500", "reason why the site differs is missing", "10 times or more");
        assertThat(folder.resolve("bad.out")).doesNotExist();
    }

    @Test
    @Hazard("H-76")
    void tamperedProfileIsRefusedAndNoPlanIsWritten() throws Exception {
        String key = newKey();
        Path profile = sign(
                "first",
                "{\"id\": \"IT-B1-DOSE\", \"decision\": \"CHANGED\", \"value\": \"900\", "
                        + "\"reason\": \"invented\"}");
        CommandRun.of("profile", "trust", profile.toString(), "--fingerprint", key);
        Files.writeString(profile, Files.readString(profile).replace("\"900\"", "\"990\""));
        CommandRun run = plan(profile, "out");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("changed after it was signed");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void profileInUseCanBeTakenBack() throws Exception {
        String key = newKey();
        Path profile = sign("first", "{\"id\": \"MARG-03\", \"decision\": \"ADOPTED\"}");
        CommandRun.of("profile", "trust", profile.toString(), "--fingerprint", key);
        assertThat(CommandRun.of("profile", "use", profile.toString()).out()).contains("In use here", "version 1");
        assertThat(CommandRun.of("profile", "use", "--none").out()).contains("No site profile is in use");
    }

    /** A site that has adopted everything has no banner; one open rule brings it back, on every page, with its name. */
    @Test
    void adoptionTakesTheBannerFromEveryPage() throws Exception {
        String key = newKey();
        String all = String.join(
                ",",
                KnowledgeBase.shipped().facts().stream()
                        .filter(fact -> fact.status().needsAdoption())
                        .map(fact -> "{\"id\": \"" + fact.id() + "\", \"decision\": \"ADOPTED\"}")
                        .toList());
        Path profile = sign("all", all);
        CommandRun.of("profile", "trust", profile.toString(), "--fingerprint", key);
        plan(profile, "out");
        assertThat(text(folder.resolve("out/protocol-sheet.pdf"))).doesNotContain("NOT ADOPTED");
        assertThat(text(folder.resolve("out/checklist.pdf"))).doesNotContain("NOT ADOPTED");
        Path less = sign("less", all.replace("{\"id\": \"IT-EDGE\", \"decision\": \"ADOPTED\"},", ""));
        plan(less, "less");
        String sheet = text(folder.resolve("less/protocol-sheet.pdf"));
        assertThat(sheet).contains("Not adopted at this site: IT-EDGE");
        assertThat(sheet.split("NOT ADOPTED AT THIS SITE", -1).length - 1)
                .isEqualTo(pages(folder.resolve("less/protocol-sheet.pdf")));
    }

    private String newKey() {
        CommandRun run = CommandRun.of(
                "profile",
                "new-key",
                "--passphrase-file",
                folder.resolve("pass").toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().strip().substring(run.out().strip().length() - 39);
    }

    private Path sign(String name, String decisions, String... more) throws Exception {
        Path draft = draft(name, decisions);
        Path profile = folder.resolve(name + ".profile.json");
        java.util.List<String> arguments = new java.util.ArrayList<>(java.util.List.of(
                "profile",
                "sign",
                draft.toString(),
                "--out",
                profile.toString(),
                "--passphrase-file",
                folder.resolve("pass").toString()));
        arguments.addAll(java.util.List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return profile;
    }

    private Path draft(String name, String decisions) throws Exception {
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        return Files.writeString(
                folder.resolve(name + ".draft.json"), """
                {"format": "pulseplan-profile-draft/1", "site": "Invented Hospital", "lead": "Invented Lead",
                 "role": "head of the invented service", "validFrom": "%s", "validUntil": "%s",
                 "decisions": [%s]}
                """.formatted(today, today.plusYears(1), decisions));
    }

    private CommandRun plan(Path profile, String out) {
        return CommandRun.of("plan", SAMPLE, "--out", folder.resolve(out).toString(), "--profile", profile.toString());
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
