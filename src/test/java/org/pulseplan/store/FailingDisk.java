package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real disk whose n-th step fails, after half of the bytes are written where the step writes. */
final class FailingDisk implements Disk {
    private final LocalDisk disk = new LocalDisk();
    private final int failing;
    private final IOException failure;
    private final long room;
    final List<String> steps = new ArrayList<>();

    FailingDisk(int failing, IOException failure, long room) {
        this.failing = failing;
        this.failure = failure;
        this.room = room;
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        step("read");
        return disk.read(file, most);
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        if (steps.size() + 1 == failing) {
            Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
        }
        step("create");
        disk.create(file, content);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step("replace");
        disk.replace(from, to);
    }

    @Override
    public void remove(Path file) throws IOException {
        disk.remove(file);
    }

    @Override
    public long room(Path folder) {
        return room;
    }

    private void step(String name) throws IOException {
        steps.add(name);
        if (steps.size() == failing) {
            throw failure;
        }
    }
}
