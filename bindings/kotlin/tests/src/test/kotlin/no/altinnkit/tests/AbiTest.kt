package no.altinnkit.tests

import no.altinnkit.Altinn
import no.altinnkit.javahttp.JavaHttpTransport
import no.altinnkit.okhttp.OkHttpTransport
import no.altinnkit.sandbox.Sandbox
import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiTools
import java.io.File
import java.nio.file.Files
import java.util.zip.ZipFile
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/**
 * What programs are compiled against, as text in `bindings/kotlin/abi`. `ALTINNKIT_ABI=write cargo xtask test kotlin` writes it
 * anew: `by-hand.api` with the change that it belongs to, `generated.api` before a release (docs/decisions/0015-kotlin-types.md).
 */
class AbiTest {
    private val folder = File(repository, "bindings/kotlin/abi")
    private val now
        get() = published

    @Test
    fun `what is written by hand is as committed`() = compared("by-hand.api", now.byHand) { before ->
        assertEquals(before, now.byHand, "ALTINNKIT_ABI=write cargo xtask test kotlin, if that is meant")
    }

    @Test
    fun `what is generated loses nothing`() = compared("generated.api", now.generated) { before ->
        assertEquals(emptyList(), lost(before, now.generated))
    }

    @Test
    fun `no public signature names what UniFFI generates`() {
        val named = (now.byHand + now.generated).lines().filter { "/ffi/" in it }
        assertEquals(emptyList(), named)
    }

    @Test
    fun `a generated type may gain members and lose none`() {
        val before = "public final class A {\n\tpublic fun <init> (ILA;)V\n\tpublic final fun getX ()I\n}\n"
        val gained = "public final class A {\n\tpublic fun <init> (IJLA;)V\n\tpublic final fun getX ()I\n\tpublic final fun getY ()J\n}\n\nnew {\n}\n"
        assertEquals(emptyList(), lost(before, gained))
        assertEquals(1, lost(before, gained.replace("getX ()I", "getX ()J")).size)
        assertEquals(1, lost(before, gained.replace("<init> (IJLA;)V", "<init> (J)V")).size)
        assertEquals(1, lost(before, gained.replace("class A", "class B")).size)
        val builder = "public final class A\$Builder {\n\tpublic fun <init> (I)V\n}\n"
        assertEquals(1, lost(builder, builder.replace("(I)V", "(IJ)V")).size)
        val operation = "public final class AOperations {\n\tpublic final fun get (I)LCall;\n}\n"
        assertEquals(emptyList(), lost(operation, operation.replace("(I)", "(ILString;)")))
        assertEquals(1, lost(operation, operation.replace("LCall;", "LOther;")).size)
    }

    private fun compared(name: String, text: String, compare: (String) -> Unit) {
        val file = File(folder, name)
        if (System.getenv("ALTINNKIT_ABI") == "write") {
            folder.mkdirs()
            file.writeText(text)
        }
        assertTrue(file.exists(), "no $file")
        compare(file.readText())
    }

    private companion object {
        val published by lazy { Abi.ofPublishedModules() }
    }
}

/** The public declarations of the published modules: a block a class, by name. */
private class Abi(val byHand: String, val generated: String) {
    companion object {
        fun ofPublishedModules(): Abi {
            val modules = listOf(Altinn::class, JavaHttpTransport::class, OkHttpTransport::class, Sandbox::class)
            val names = generatedNames()
            val (generated, byHand) = modules.flatMap { dump(classes(it.java)) }.partition { outermost(it) in names }
            return Abi(text(byHand), text(generated))
        }

        private fun text(blocks: List<String>) = blocks.joinToString("\n\n", postfix = "\n")

        /** `public final class no/altinnkit/Altinn : ...` is `Altinn`, and so is what it holds. */
        private fun outermost(block: String) = block.lineSequence().first().substringAfter("no/altinnkit/").takeWhile { it.isLetterOrDigit() }

        private fun generatedNames(): Set<String> {
            val sources = File(repository, "bindings/kotlin/library/src/main/kotlin/no/altinnkit/generated").listFiles().orEmpty()
            val declaration = Regex("^public (?:abstract )?class (\\w+)", RegexOption.MULTILINE)
            return sources.flatMap { declaration.findAll(it.readText()) }.mapTo(mutableSetOf()) { it.groupValues[1] }
        }

        private fun dump(classes: List<File>): List<String> {
            val everything = AbiFilters(emptySet(), emptySet(), emptySet(), emptySet())
            val dump = buildString { AbiTools.getInstance().printJvmDump(this, classes, everything) }
            return dump.split("\n\n").map(String::trim).filter(String::isNotEmpty)
        }

        /** The class files of a module: from its folder, or when it has been packaged, from its jar. */
        private fun classes(of: Class<*>): List<File> {
            val place = File(of.protectionDomain.codeSource.location.toURI())
            val folder = if (place.isDirectory) place else unpacked(place)
            return folder.walk().filter { it.extension == "class" }.sortedBy { it.path }.toList()
        }

        private fun unpacked(jar: File): File {
            val folder = Files.createTempDirectory("altinnkit-abi").toFile()
            Runtime.getRuntime().addShutdownHook(Thread { folder.deleteRecursively() })
            ZipFile(jar).use { zip ->
                for (entry in zip.entries()) {
                    if (!entry.name.endsWith(".class")) continue
                    val file = File(folder, entry.name)
                    file.parentFile.mkdirs()
                    zip.getInputStream(entry).use { from -> file.outputStream().use(from::copyTo) }
                }
            }
            return folder
        }
    }
}

/** What a program that was compiled against one text would miss in another. */
private fun lost(before: String, now: String): List<String> {
    val present = blocks(now)
    return blocks(before).flatMap { (head, members) ->
        val there = present[head] ?: return@flatMap listOf(head)
        members.filterNot { member -> there.any { keeps(head, member, it) } }.map { "$head: $it" }
    }
}

private fun blocks(text: String): Map<String, List<String>> =
    text.split("\n\n").map { it.trim().lines() }.associate { lines -> lines.first() to lines.drop(1).map(String::trim).filter { it != "}" } }

/** Whether it is still there. A message that gains a member has a constructor, and an operation that takes it, with one more. */
private fun keeps(head: String, before: String, now: String): Boolean {
    if (before == now) return true
    val grows = ("<init>" in before && "\$Builder " !in head) || "Operations " in head
    if (!grows || '(' !in now || before.substringBefore('(') != now.substringBefore('(') || before.substringAfter(')') != now.substringAfter(')')) {
        return false
    }
    val later = parameters(now).iterator()
    return parameters(before).all { wanted -> later.asSequence().any { it == wanted } }
}

/** The parameters of a descriptor such as `(ILjava/lang/String;[B)V`. */
private fun parameters(descriptor: String): List<String> =
    Regex("\\[*(?:L[^;]+;|[A-Z])").findAll(descriptor.substringAfter('(').substringBefore(')')).map { it.value }.toList()
