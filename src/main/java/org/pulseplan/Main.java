package org.pulseplan;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.pulseplan.cli.ExitCode;
import org.pulseplan.cli.PulsePlanCommand;
import org.pulseplan.cli.Workbench;
import org.pulseplan.desktop.NoWindowException;
import org.pulseplan.desktop.SelfTestState;
import org.pulseplan.desktop.Tongues;
import org.pulseplan.desktop.WindowParts;
import org.pulseplan.desktop.WindowStart;
import org.pulseplan.knowledge.KnowledgeException;
import org.pulseplan.pdf.PdfDocumentWriter;
import org.pulseplan.pdf.PdfFigureWriter;
import org.pulseplan.pdf.PdfPageViewer;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.plan.Workstation;
import org.pulseplan.print.SystemPrinting;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.program.ConfigFolder;
import org.pulseplan.program.DataFolder;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.program.LogFile;
import org.pulseplan.program.ProgramVersion;
import org.pulseplan.program.Settings;
import org.pulseplan.records.RecordsFile;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.Paper;
import org.pulseplan.store.OwnModelFolder;
import org.pulseplan.store.ProfileFolder;
import org.pulseplan.store.SampleCases;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** Starts the program: the window without arguments, a headless command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogFile.settle();
        if (args.length > 0) {
            System.setProperty("java.awt.headless", "true");
            System.exit(PulsePlanCommand.run(args, printer(System.out), printer(System.err)));
        } else {
            openWindow();
        }
    }

    /** The window lives on its own thread; without one the program ends with one line that says why. */
    private static void openWindow() {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> ErrorCode.report(defect));
        try {
            WindowStart.open(Main::parts, Main::endDamaged);
        } catch (NoWindowException none) {
            boolean explained = none.reason() != NoWindowException.Cause.OTHER;
            String key = "cli.window." + none.reason().name();
            end(
                    ExitCode.NO_WINDOW,
                    explained ? words().text(key) : words().text(key, ErrorCode.report(none), LogFile.path()));
        }
    }

    /** Everything that the window is given at this workplace. */
    public static WindowParts parts() {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale habits = Locale.getDefault(Locale.Category.FORMAT);
        Settings settings = new Settings(ConfigFolder.path());
        Tongue first = WorkplaceTongues.first(settings, display);
        Workbench bench = Workbench.shipped(Language.of(first, first.at(habits)), habits);
        Tongues tongues =
                new WorkplaceTongues(settings, habits, language -> new SampleCases(bench.store(), language).all());
        WindowParts.ProfileParts profile = profile(bench);
        WindowParts.LearningParts learning = learning();
        Planner here =
                bench.planner().at(new Workstation(profile.active().used(), profile.trusted(), learning.active()));
        SelfTestState selfTest =
                new SelfTestState(() -> bench.selfTest().run(), ForkJoinPool.commonPool(), WindowStart::later);
        List<SampleCase> samples = tongues.samples(bench.language());
        return new WindowParts(
                bench.planner(),
                here.plan(PlanDraft.empty().withProfile(profile.active().used())),
                bench.knowledge(),
                bench.reader(),
                bench.language(),
                bench.store(),
                new RecordsFile(
                        DataFolder.path().resolve("records.db"),
                        ConfigFolder.path().resolve("records.key"),
                        bench.store(),
                        Clock.systemUTC())::open,
                samples,
                bench.response(),
                StoredResponseModel::evidence,
                paper(selfTest),
                profile,
                learning,
                selfTest,
                tongues,
                ProgramVersion.current());
    }

    /** The own model of this user, if there is one; evidence and definitions are read once more only then. */
    private static WindowParts.LearningParts learning() {
        OwnModelFolder files = OwnModelFolder.ofThisUser();
        return new WindowParts.LearningParts(files.active(), files, FitSettings.STANDARD);
    }

    private static WindowParts.ProfileParts profile(Workbench bench) {
        ProfileFolder files = new ProfileFolder(ConfigFolder.path(), bench.knowledge());
        Supplier<LocalDate> today = () -> LocalDate.now(Clock.system(ZoneId.systemDefault()));
        return new WindowParts.ProfileParts(files.active(today.get()), trusted(files), files, today);
    }

    /** Keys confirmed here; where they cannot be read, none counts, and every case with a profile is stopped. */
    private static Set<String> trusted(ProfileFolder files) {
        try {
            return files.trusted();
        } catch (ProfileRefused unreadable) {
            return Set.of();
        }
    }

    private static WindowParts.PaperParts paper(SelfTestState selfTest) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new WindowParts.PaperParts(
                new PdfDocumentWriter(),
                new PdfFigureWriter(),
                new PdfPageViewer(),
                new SystemPrinting(),
                () -> new Edition(
                        ProgramVersion.current(), clock.instant(), clock.getZone(), Paper.A4, selfTest.verified()));
    }

    private static void endDamaged(Throwable defect) {
        String code = ErrorCode.report(defect);
        end(
                ExitCode.DEFECT,
                defect instanceof KnowledgeException || defect instanceof ResponseDataException
                        ? String.valueOf(defect.getMessage())
                        : words().text("cli.defect", code, LogFile.path()));
    }

    private static void end(int code, String sentence) {
        printer(System.err).println(sentence);
        System.exit(code);
    }

    private static Language words() {
        return Language.of(Locale.UK);
    }

    private static PrintWriter printer(PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }
}
