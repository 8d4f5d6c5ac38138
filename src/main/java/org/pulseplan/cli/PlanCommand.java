package org.pulseplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Finding;
import org.pulseplan.pdf.PdfDocumentWriter;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Workstation;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.program.ProgramVersion;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.Paper;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.sheet.UnprintableException;
import org.pulseplan.store.JsonCaseStore;
import org.pulseplan.store.OwnModelFolder;
import org.pulseplan.store.PlanJson;
import org.pulseplan.store.SafeFolder;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plans one case and writes plan, protocol sheet and checklist: all three, or none. Where the two calculations of the dose
 * differ it writes the plan alone, which says so.
 */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private static final String PLAN = "plan.json";
    private static final String SHEET = "protocol-sheet.pdf";
    private static final String CHECKLIST = "checklist.pdf";

    private final Clock clock = Clock.systemUTC();
    private final BiFunction<Language, Locale, Workbench> workbench;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CASE.json", descriptionKey = "case")
    private @SuppressWarnings("NullAway.Init") Path caseFile;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private @SuppressWarnings("NullAway.Init") Path folder;

    @Option(names = PulsePlanCommand.LOCALE, paramLabel = "TAG", descriptionKey = "locale")
    private @Nullable String locale;

    @Option(names = "--paper", paramLabel = "A4|LETTER", defaultValue = "A4", descriptionKey = "paper")
    private @SuppressWarnings("NullAway.Init") Paper paper;

    @Option(names = "--profile", paramLabel = "PROFILE.json", descriptionKey = "planProfile")
    private @Nullable Path profileFile;

    PlanCommand() {
        this(Workbench::shipped);
    }

    /** @param workbench the parts for a language, and for a locale whose habits of writing dates count */
    PlanCommand(BiFunction<Language, Locale, Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        Tongue tongue = CommandTexts.asked(spec);
        Locale habits = habits(tongue);
        Workbench bench = workbench.apply(Language.of(tongue, habits), habits);
        JsonCaseStore.Stored stored = read(bench);
        Plan plan = plan(bench, stored.draft());
        Map<String, byte[]> files = files(plan, stored.fingerprint(), bench);
        requireOtherThanCase(files, bench.language());
        write(files, bench.language());
        return report(plan, bench.language());
    }

    /** With the profile that was named, else with that of the case, else with the base as shipped. */
    private Plan plan(Workbench bench, PlanDraft draft) {
        ProfileTools tools = ProfileTools.ofThisUser(spec);
        Set<String> trusted = tools.orFail(() -> tools.files().trusted());
        Path named = profileFile;
        Optional<SignedProfile> active =
                named == null ? Optional.empty() : Optional.of(ProfileVerifyCommand.usable(named, tools));
        active.filter(one -> !draft.profile().equals(active) && draft.profile().isPresent())
                .ifPresent(one -> replaced(draft.profile().orElseThrow(), one, tools));
        return bench.planner()
                .at(new Workstation(active, trusted, OwnModelFolder.ofThisUser().active()))
                .plan(active.isPresent() ? draft.withProfile(active) : draft);
    }

    /** The case was made with another profile: what that changes is said, since the plan is another one now. */
    private void replaced(SignedProfile own, SignedProfile named, ProfileTools tools) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(tools.words()
                .text(
                        "cli.plan.otherProfile",
                        own.profile().site(),
                        own.profile().version(),
                        named.profile().site(),
                        named.profile().version()));
        new ProfileDiff(tools.shipped())
                .effects(Optional.of(own.profile()), Optional.of(named.profile()))
                .forEach(one -> err.println(tools.words().sentence(one)));
    }

    /** How numbers and dates are written: as asked for, else as the language writes them. */
    private Locale habits(Tongue tongue) {
        String asked = locale;
        if (asked == null) {
            return CommandTexts.habits(tongue);
        }
        Locale wanted = Locale.forLanguageTag(asked);
        boolean spoken = CommandTexts.named(spec)
                || Tongue.of(wanted).filter(tongue::equals).isPresent();
        if (!spoken || !List.of(NumberFormat.getAvailableLocales()).contains(wanted)) {
            throw usage("cli.locale", asked);
        }
        return wanted;
    }

    private JsonCaseStore.Stored read(Workbench bench) {
        try {
            return bench.store().read(caseFile);
        } catch (CaseStoreException refused) {
            throw new CommandFailure(ExitCode.BAD_INPUT, bench.language().say(refused.reason()));
        }
    }

    /** Everything is made in memory first: what cannot be made leaves no trace on disk. */
    private Map<String, byte[]> files(Plan plan, String caseFingerprint, Workbench bench) {
        Language language = bench.language();
        Instant now = clock.instant();
        String version = ProgramVersion.current();
        Edition edition = new Edition(version, now, ZoneId.systemDefault(), paper, verified(bench));
        PlanJson.Origin origin = new PlanJson.Origin(version, now, caseFingerprint);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PLAN, new PlanJson(origin, language).write(plan));
        if (!plan.second().differs()) {
            papers(plan, edition, bench).forEach(files::put);
        }
        return files;
    }

    /** Known answers are replayed before each paper; where one differs, the paper says that it is not verified. */
    private boolean verified(Workbench bench) {
        boolean passed = bench.selfTest().run().passed();
        if (!passed) {
            spec.commandLine().getErr().println(bench.language().text("cli.plan.notVerified"));
        }
        return passed;
    }

    private static Map<String, byte[]> papers(Plan plan, Edition edition, Workbench bench) {
        Language language = bench.language();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SHEET, pdf(ProtocolSheet.of(plan, edition, language), language));
        files.put(CHECKLIST, pdf(Checklist.of(plan, edition, language), language));
        return files;
    }

    private static byte[] pdf(Document document, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfDocumentWriter().write(document, bytes);
        } catch (UnprintableException unprintable) {
            throw new CommandFailure(ExitCode.BAD_INPUT, language.say(unprintable.phrase()));
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** A case that happens to be called plan.json is not written over by its own plan. */
    private void requireOtherThanCase(Map<String, byte[]> files, Language language) {
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            if (same(file, caseFile)) {
                throw new CommandFailure(ExitCode.USAGE, language.text("cli.plan.ownCase", file.toString()));
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private void write(Map<String, byte[]> files, Language language) {
        try {
            new SafeFolder().write(folder, files);
        } catch (SafeFolder.Refused refused) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, language.say(refused.reason()));
        }
    }

    /** Where the two calculations differ there is no paper, and one of an earlier plan may lie in the folder. */
    private int reportBlocked(Plan plan, Language language) {
        spec.commandLine().getOut().println(language.text("cli.plan.planOnly", folder.toString(), PLAN));
        PrintWriter err = spec.commandLine().getErr();
        err.println(language.text("cli.plan.blocked", SHEET, CHECKLIST));
        if (Files.exists(folder.resolve(SHEET)) || Files.exists(folder.resolve(CHECKLIST))) {
            err.println(language.text("cli.plan.stale", folder.toString()));
        }
        stops(plan, err, language);
        return ExitCode.STOP;
    }

    private static void stops(Plan plan, PrintWriter err, Language language) {
        for (Finding stop : plan.standingStops()) {
            err.println(language.text("cli.plan.stop", stop.rule(), language.say(stop.text())));
        }
    }

    private int report(Plan plan, Language language) {
        PrintWriter out = spec.commandLine().getOut();
        if (plan.second().differs()) {
            return reportBlocked(plan, language);
        }
        out.println(language.text("cli.plan.written", folder.toString(), PLAN, SHEET, CHECKLIST));
        if (!plan.stopped()) {
            return ExitCode.SUCCESS;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(language.text("cli.plan.stopped"));
        stops(plan, err, language);
        return ExitCode.STOP;
    }

    private CommandLine.ParameterException usage(String key, String argument) {
        return new CommandLine.ParameterException(
                spec.commandLine(), CommandTexts.of(spec).text(key, argument));
    }
}
