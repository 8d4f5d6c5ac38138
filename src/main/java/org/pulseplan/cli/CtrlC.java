package org.pulseplan.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** While it is open, Ctrl+C sets a flag and waits until the command has said that it stopped. */
final class CtrlC implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final AtomicBoolean pressed = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    CtrlC() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "pulseplan-stop"));
    }

    boolean pressed() {
        return pressed.get();
    }

    private void stop() {
        pressed.set(true);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ended.countDown();
            }
        } catch (InterruptedException goOn) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
