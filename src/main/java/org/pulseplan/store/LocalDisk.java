package org.pulseplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** The computer's own disks and shares. */
final class LocalDisk implements Disk {
    @Override
    public byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            givePermissions(to, from);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to);
    }

    @Override
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Who may read the old file may read the new one. A share that fixes permissions has them equal already. */
    private static void givePermissions(Path old, Path fresh) throws IOException {
        if (Files.getFileAttributeView(old, PosixFileAttributeView.class) == null) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
        if (!permissions.equals(Files.getPosixFilePermissions(fresh))) {
            Files.setPosixFilePermissions(fresh, permissions);
        }
    }

    /** Puts the new name on the medium too. The file is whole either way, so a system that cannot do it is no failure. */
    private static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling("."))) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            LoggerFactory.getLogger(LocalDisk.class).debug("this system cannot force a folder");
        }
    }
}
