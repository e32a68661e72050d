package no.altinnkit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars on Java's module path, which refuses two modules with one package. */
class ModulesTest {
    private static final List<String> OURS =
            List.of("no.altinnkit", "no.altinnkit.javahttp", "no.altinnkit.okhttp", "no.altinnkit.sandbox");

    @Test
    void theModulePathTakesAllJarsTogether() {
        Path[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar") && Files.exists(entry))
                .filter(entry -> !isAbiTool(entry.getFileName().toString()))
                .toArray(Path[]::new);
        assumeTrue(
                Stream.of(classPath).anyMatch(entry -> entry.getFileName().toString().startsWith("altinnkit-okhttp")),
                "the modules are no jars yet: `mvn package` makes them");
        Configuration resolved = ModuleLayer.boot().configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), OURS);
        Set<String> found = resolved.modules().stream()
                .map(module -> module.name())
                .filter(name -> name.startsWith("no.altinnkit"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.copyOf(OURS), found);
    }

    /** What reads the public ABI in another test cannot be a module, and no program of a user has it. */
    private static boolean isAbiTool(String jar) {
        return jar.startsWith("abi-tools") || jar.contains("-abi-");
    }
}
