package no.altinnkit.android

import android.os.Looper
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import no.altinnkit.*
import no.altinnkit.okhttp.OkHttpTransport
import okhttp3.OkHttpClient
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.Collections
import java.util.concurrent.atomic.AtomicLong
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/**
 * What is started on Android's main thread works on others. It looks at the threads: StrictMode knows nothing of native code, and
 * sees no network here.
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], manifest = Config.NONE)
class MainThreadTest {
    private val main: Thread = Looper.getMainLooper().thread
    private val seen: MutableSet<Pair<String, Thread>> = Collections.synchronizedSet(mutableSetOf())

    private fun see(what: String) = seen.add(what to Thread.currentThread())

    /** Headers that see who reads them: that is where parsing begins. */
    private inner class Watched(private val headers: List<HttpHeader>) : AbstractList<HttpHeader>() {
        override val size: Int
            get() = headers.size.also { see("parse") }

        override fun get(index: Int) = headers[index]
    }

    private val server = Server()
    private val http = OkHttpTransport(OkHttpClient.Builder().addNetworkInterceptor { it.proceed(it.request()).also { see("network") } }.build())
    private val watching = AltinnTransport { request ->
        see("send")
        http.send(request).run { AltinnResponse(status, Watched(headers), body, reason) }
    }
    private val altinn = Altinn(
        SessionConfig("custom", server.addresses, Credentials.System("sandbox", Secret("sandbox")).config),
        Hurried,
        entropy = { ByteArray(32) { 7 }.also { see("prepare") } },
    )

    @AfterTest
    fun stop() = server.close()

    /** Starts something on the main thread and lets that do what it is asked to, as it does in a program. */
    private fun <T> onMain(work: suspend () -> T): T {
        assertEquals(main, Thread.currentThread(), "Robolectric runs tests on the main thread")
        var result: Result<T>? = null
        val running = CoroutineScope(Dispatchers.Main).launch { result = runCatching { work() } }
        while (!running.isCompleted) {
            shadowOf(Looper.getMainLooper()).idle()
            Thread.sleep(1)
        }
        return checkNotNull(result).getOrThrow()
    }

    private fun assertElsewhere() {
        assertEquals(setOf("prepare", "send", "network", "parse"), seen.map { it.first }.toSet())
        assertTrue(seen.none { it.second == main }, "on the main thread: ${seen.filter { it.second == main }.map { it.first }}")
    }

    @Test
    fun `send leaves the main thread`() {
        onMain {
            assertFailsWith<RejectedException> { watching.send(altinn.soap.receipt.getReceipt(ReceiptSearch(receiptId = 4711))) }
        }
        assertElsewhere()
    }

    @Test
    fun `run leaves the main thread, and asks on it`() {
        val asked = mutableSetOf<Thread>()
        val shipment = FormTaskShipment(
            reportee = "910000004",
            formTask = FormTask("3225", 2, listOf(FormTaskForm(true, "212", 7, "<melding/>"))),
            externalShipmentReference = "phone-2",
            attachments = listOf(FormTaskAttachment("note.bin", Blob(3) { ByteArray(3).inputStream().also { see("read") } })),
        )
        val submitter = FormTaskSubmitter("15908600182", authMethod = "SMSPin", password = Secret("sandbox"))
        val outcome = onMain {
            altinn.flows.submitFormTask(submitter, shipment).run(
                watching,
                ask = { prompt ->
                    asked.add(Thread.currentThread())
                    Secret(prompt.text.orEmpty().substringAfterLast(' ').filter(Char::isDigit))
                },
                // `delay` would wait for Robolectric's clock, which stands still.
                wait = { _, _ -> },
            )
        }
        assertEquals(SubmissionVerdict.ACCEPTED, outcome.verdict)
        assertEquals(setOf(main), asked)
        assertTrue(seen.removeIf { it.first == "read" && it.second != main }, "the attachment is read elsewhere")
        assertElsewhere()
    }

    /** A clock on which three seconds pass whenever somebody looks. */
    private object Hurried : Clock() {
        private val seconds = AtomicLong(Instant.parse("2026-11-23T10:00:00Z").epochSecond)

        override fun instant(): Instant = Instant.ofEpochSecond(seconds.addAndGet(3))

        override fun getZone(): ZoneId = ZoneOffset.UTC

        override fun withZone(zone: ZoneId) = this
    }
}
