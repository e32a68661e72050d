package no.altinnkit.tests

import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import no.altinnkit.*
import no.altinnkit.sandbox.Sandbox
import java.util.Collections
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class ThreadTest {
    private val seen: MutableSet<Pair<String, Thread>> = Collections.synchronizedSet(mutableSetOf())

    private fun see(what: String) = seen.add(what to Thread.currentThread())

    private fun altinn(environment: Environment) =
        Altinn(
            SessionConfig("custom", (environment as Environment.Custom).addresses, Credentials.System("sandbox", Secret("sandbox")).config),
            hurried,
            { ByteArray(32) { 7 }.also { see("prepare") } },
        )

    /** Headers that see who reads them. */
    private inner class Watched(private val headers: List<HttpHeader>) : AbstractList<HttpHeader>() {
        override val size: Int
            get() = headers.size.also { see("parse") }

        override fun get(index: Int) = headers[index]
    }

    private val sandbox = Sandbox()
    private val watching = AltinnTransport { request ->
        see("send")
        sandbox.send(request).run { AltinnResponse(status, Watched(headers), body, reason) }
    }

    @Test
    fun `what was called on the main thread works on another`() {
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { main ->
            runBlocking(main) {
                val here = Thread.currentThread()
                val altinn = altinn(Sandbox.environment("https://sandbox.invalid"))
                assertFailsWith<RejectedException> { watching.send(altinn.receipt()) }
                assertEquals(setOf("prepare", "send", "parse"), seen.map { it.first }.toSet())
                assertFalse(seen.any { it.second == here }, "$seen")

                seen.clear()
                val hands = mutableSetOf<Thread>()
                val outcome = altinn.submission(Blob(ByteArray(3))).run(
                    watching,
                    ask = { code(it).also { hands.add(Thread.currentThread()) } },
                    save = { hands.add(Thread.currentThread()) },
                    wait = { _, _ -> hands.add(Thread.currentThread()) },
                )
                assertTrue(outcome.receiptId != null)
                assertEquals(setOf("prepare", "send", "parse"), seen.map { it.first }.toSet())
                assertFalse(seen.any { it.second == here }, "$seen")
                assertEquals(setOf(here), hands, "the program's functions run where it called")
            }
        }
    }

    @Test
    fun `a cancellation loses no item`() = runBlocking {
        val titles = listOf("En", "To", "Tre")
        val archive = Sandbox(SandboxSetup(lookups = titles.map { SandboxLookup("910000004", it, byteArrayOf(37, 80)) }), hurried)
        val ask: suspend (Prompt) -> Secret = { if (it.kind == "oneTimeCode") code(it) else Secret("sandbox") }
        var steps = 0
        for (cancelled in 1..MOST_STEPS) {
            steps = 0
            var running: Job? = null
            val entropy = { ByteArray(32).also { if (++steps == cancelled) running?.cancel() } }
            val environment = Sandbox.environment("https://sandbox.invalid") as Environment.Custom
            val credentials = Credentials.System("sandbox", Secret("sandbox")).config
            val flow = Altinn(SessionConfig("custom", environment.addresses, credentials), hurried, entropy).flows.downloadArchive(
                user = ArchiveReader("15908600182", authMethod = "SMSPin", password = Secret("sandbox")),
                search = ReporteeElementSearch("910000004"),
            )
            val items = mutableListOf<String?>()
            running = launch(start = CoroutineStart.LAZY) { flow.items(archive, ask = ask).collect { items.add(it.element.title) } }
            running.join()
            if (running.isCancelled) flow.items(archive, ask = ask).collect { items.add(it.element.title) }
            assertEquals(titles.sorted(), items.map { it.orEmpty() }.sorted(), "cancelled in step $cancelled")
            if (steps < cancelled) break
        }
        assertTrue(steps in titles.size..<MOST_STEPS, "every step was cancelled once: $steps")
    }

    private companion object {
        const val MOST_STEPS = 100
    }
}
