package org.pulseplan.fuzz;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.pulseplan.RandomDrafts;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.response.StoredResponseModel;

/**
 * Plans a great many generated drafts, makes sheet, checklist and plan.json of each, and names every draft of which
 * something does not hold. Arguments: how many, the seed, the first draft's number. Fails when there
 * is a fault. The drafts that it names are made again with the same seed, count 1 and their number.
 */
public final class Fuzz {
    private static final int MOST_FAULTS = 20;
    private static final long ANSWERED_EVERY = 8;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final KnowledgeBase base = KnowledgeBase.shipped();
    private final Planner planner = new Planner(base, StoredResponseModel.load());
    private final long count;
    private final long seed;
    private final long first;
    private final AtomicLong next;
    private final AtomicLong looked = new AtomicLong();
    private final AtomicLong stopped = new AtomicLong();
    private final List<String> faults = new ArrayList<>();

    public Fuzz(long count, long seed, long first) {
        this.count = count;
        this.seed = seed;
        this.first = first;
        this.next = new AtomicLong(first);
    }

    public static void main(String[] arguments) throws InterruptedException {
        Fuzz fuzz = new Fuzz(number(arguments, 0), number(arguments, 1), number(arguments, 2));
        List<String> faults = fuzz.run(Runtime.getRuntime().availableProcessors(), System.out);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static long number(String[] arguments, int position) {
        return Long.parseLong(arguments[position].strip());
    }

    /** All drafts, on so many threads; a line of progress every ten seconds. What is wrong, each with its draft. */
    public List<String> run(int threads, PrintStream progress) throws InterruptedException {
        Instant started = Instant.now();
        List<Thread> running = new ArrayList<>();
        for (int index = 0; index < threads; index++) {
            Thread thread = new Thread(this::drafts, "fuzz-" + index);
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            do {
                thread.join(PAUSE.toMillis());
                progress.println(state(started));
            } while (thread.isAlive());
        }
        synchronized (faults) {
            if (looked.get() < count) {
                faults.add("only " + looked.get() + " of " + count + " drafts were looked at");
            }
            faults.forEach(progress::println);
            return List.copyOf(faults);
        }
    }

    private String state(Instant started) {
        long done = looked.get();
        double seconds = Math.max(1, Duration.between(started, Instant.now()).toMillis()) / 1000.0;
        int found;
        synchronized (faults) {
            found = faults.size();
        }
        return "%,d of %,d drafts (seed %d), %,.0f a second, %,d stopped, %d faults"
                .formatted(done, count, seed, done / seconds, stopped.get(), found);
    }

    private void drafts() {
        RandomDrafts drafts = new RandomDrafts(base, seed);
        PlanChecks checks = new PlanChecks(base);
        for (long number = next.getAndIncrement(); number < first + count; number = next.getAndIncrement()) {
            List<String> found = look(drafts, checks, number);
            looked.incrementAndGet();
            if (!found.isEmpty() && !keep(number, found)) {
                return;
            }
        }
    }

    private List<String> look(RandomDrafts drafts, PlanChecks checks, long number) {
        try {
            PlanDraft draft = drafts.draft(number);
            Plan plan = planner.plan(draft);
            List<String> found = new ArrayList<>(checks.faults(plan));
            if (number % ANSWERED_EVERY == 0) {
                found.addAll(checks.faults(planner.plan(drafts.answered(draft, plan, number))));
            }
            stopped.addAndGet(plan.stopped() ? 1 : 0);
            return found;
        } catch (RuntimeException thrown) {
            return List.of(thrown + " at " + thrown.getStackTrace()[0]);
        }
    }

    /** Keeps what was found; no when there is more than anyone reads. */
    private boolean keep(long number, List<String> found) {
        synchronized (faults) {
            found.forEach(fault -> faults.add("draft " + number + ": " + fault));
            return faults.size() < MOST_FAULTS;
        }
    }
}
