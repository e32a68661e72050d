package no.altinnkit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.altinnkit.Altinn;
import no.altinnkit.BlockingTransport;
import no.altinnkit.javahttp.JavaHttpTransport;
import no.altinnkit.okhttp.OkHttpTransport;
import no.altinnkit.sandbox.Sandbox;
import org.junit.jupiter.api.Test;

/** What Java's compiler sees of all public classes. */
class JavaSurfaceTest {
    /** The public classes of the module that a class is in, without UniFFI's. */
    private static List<Class<?>> classes(Class<?> of) throws Exception {
        var place = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) return classes(of, place);
        try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return classes(of, jar.getPath("/"));
        }
    }

    private static List<Class<?>> classes(Class<?> of, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                .filter(name -> name.endsWith(".class") && !name.contains("/ffi/") && !name.startsWith("META-INF"))
                .<Class<?>>map(name -> loaded(of, name.replace(".class", "").replace('/', '.')))
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .toList();
        }
    }

    private static Class<?> loaded(Class<?> of, String name) {
        try {
            return Class.forName(name, false, of.getClassLoader());
        } catch (ClassNotFoundException error) {
            throw new AssertionError(error);
        }
    }

    private static boolean isSeen(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
    }

    @Test
    void noMangledNames() throws Exception {
        var mangled = Stream.of(Altinn.class, JavaHttpTransport.class, OkHttpTransport.class, Sandbox.class)
            .flatMap(module -> {
                try {
                    return classes(module).stream();
                } catch (Exception error) {
                    throw new AssertionError(error);
                }
            })
            .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
            .filter(it -> isSeen(it) && (it.getName().contains("$") || it.getName().contains("-")))
            .map(it -> it.getDeclaringClass().getSimpleName() + "." + it.getName())
            .toList();
        assertEquals(List.of(), mangled);
    }

    /** Kotlin's defaults leave a `name$default` behind; Java is to have an overload with fewer parameters. */
    @Test
    void everyOperationWithDefaultsHasAnOverload() throws Exception {
        var missing = new TreeMap<String, Long>();
        var withDefaults = 0;
        for (var group : classes(Altinn.class).stream().filter(it -> it.getSimpleName().endsWith("Operations")).toList()) {
            var overloads = Arrays.stream(group.getDeclaredMethods())
                .filter(JavaSurfaceTest::isSeen)
                .collect(Collectors.groupingBy(Method::getName, Collectors.counting()));
            for (var method : group.getDeclaredMethods()) {
                if (!method.getName().endsWith("$default")) continue;
                withDefaults++;
                var name = method.getName().replace("$default", "");
                if (overloads.getOrDefault(name, 0L) < 2) missing.put(group.getSimpleName() + "." + name, overloads.getOrDefault(name, 0L));
            }
        }
        assertEquals(Map.of(), missing);
        assertTrue(withDefaults > 60, "operations with defaults: " + withDefaults);
    }

    @Test
    void transportsDeclareBothExceptions() {
        var waiting = Stream.of(BlockingTransport.class, JavaHttpTransport.class, OkHttpTransport.class)
            .flatMap(it -> Arrays.stream(it.getMethods()))
            .filter(it -> isSeen(it) && (it.getName().equals("sendBlocking") || it.getName().equals("open")))
            .toList();
        assertTrue(waiting.size() >= 10, "" + waiting);
        for (var method : waiting) {
            assertEquals(List.of(IOException.class, InterruptedException.class), List.of(method.getExceptionTypes()), "" + method);
        }
    }
}
