package org.pulseplan.response.fit;

/** Told about a running fit; called from the chains' threads, some hundred times in all. */
@FunctionalInterface
public interface FitProgress {
    /** {@code done} of {@code total} transitions of all chains are done. */
    void progress(int done, int total);
}
