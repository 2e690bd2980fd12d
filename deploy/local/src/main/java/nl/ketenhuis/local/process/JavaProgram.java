package nl.ketenhuis.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command line for the Java that runs this process. */
public final class JavaProgram {

    private JavaProgram() {}

    /** {@code java} followed by the two lists. */
    public static List<String> command(List<String> options, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), options, arguments)
                .flatMap(List::stream)
                .toList();
    }
}
