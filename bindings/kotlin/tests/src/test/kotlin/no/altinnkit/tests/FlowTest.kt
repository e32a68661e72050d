package no.altinnkit.tests

import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import no.altinnkit.*
import no.altinnkit.sandbox.Sandbox
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

class FlowTest {
    private val sandbox = Sandbox(clock = hurried)
    private val attachment = Blob(1000, "vedlegg") { ByteArray(1000).inputStream() }

    @Test
    fun `a form task is submitted and its receipt read`() = runBlocking {
        val asked = mutableListOf<String>()
        val flow = sandboxConversation().submission(attachment)
        assertEquals("altinn2.flow.submit_form_task", flow.id)
        val outcome = flow.run(sandbox, ask = { asked += it.kind; code(it) })
        assertEquals(SubmissionVerdict.ACCEPTED, outcome.verdict, "$outcome")
        assertTrue((outcome.receiptId ?: 0) > 0)
        assertTrue(outcome.receipt!!.references.any { it.referenceValue == "shipment-1" })
        assertEquals(listOf("oneTimeCode"), asked)
    }

    /** The program dies at every step, and every answer to a submission is lost: one shipment arrives. */
    @Test
    fun `saved and restored, nothing is lost or sent twice`() = runBlocking {
        val altinn = sandboxConversation()
        var flow = altinn.submission(attachment)
        var input: FlowInput = FlowInput.Proceed
        var submitted = 0
        var lost = false
        while (true) {
            when (val step = flow.step(input)) {
                is Step.Send -> {
                    val submission = step.request.headers.any { it.value.contains("SubmitFormTaskBasic") }
                    if (submission) submitted++
                    val response = sandbox.send(step.request)
                    input = if (submission && !lost) FlowInput.Failure(TransportFailure("lost")).also { lost = true } else FlowInput.Response(response)
                }
                is Step.Ask -> input = FlowInput.Answer(if (step.prompt.kind == "oneTimeCode") code(step.prompt) else Secret("sandbox"))
                is Step.Wait -> input = FlowInput.Proceed
                is Step.Done -> {
                    assertEquals(SubmissionVerdict.ACCEPTED, step.output.verdict)
                    break
                }
                is Step.Failed -> throw step.error
                is Step.Sign, is Step.Item, is Step.End -> error("not in this flow")
            }
            if (input is FlowInput.Proceed) {
                val saved = flow.save()
                assertFalse(saved.decodeToString().contains("\"password\""), "no secrets in what is saved")
                flow = altinn.flows.restoreSubmitFormTask(saved, listOf(attachment))
                assertContentEquals(saved, flow.save())
            }
        }
        assertTrue(lost)
        assertEquals(1, submitted)
    }

    @Test
    fun `what was not asked for changes nothing`() {
        val flow = sandboxConversation().submission(attachment)
        val before = flow.save()
        val failed = assertIs<Step.Failed>(flow.step(FlowInput.Signature(byteArrayOf(1))))
        assertIs<FlowException>(failed.error)
        assertEquals(ErrorCode.FLOW_INPUT, failed.error.code)
        assertContentEquals(before, flow.save())
    }

    @Test
    fun `bytes that are no saved flow`() {
        val altinn = sandboxConversation()
        for (bytes in listOf("", "x", "altinnkit flow 1 altinn2.flow.submit_form_task\n{}")) {
            val error = assertFailsWith<FlowException> { altinn.flows.restoreSubmitFormTask(bytes.encodeToByteArray()) }
            assertEquals(ErrorCode.FLOW_RESTORE, error.code)
        }
        val other = altinn.submission(attachment).save()
        assertFailsWith<FlowException> { altinn.flows.restoreSubmitForm(other) }
    }

    @Test
    fun `items come one after the other`() = runBlocking {
        val lookups = listOf("En", "To", "Tre").map { SandboxLookup("910000004", it, byteArrayOf(37, 80)) }
        val sandbox = Sandbox(SandboxSetup(lookups = lookups), hurried)
        val altinn = sandboxConversation()
        fun start() = altinn.flows.downloadArchive(
            user = ArchiveReader("15908600182", authMethod = "SMSPin", password = Secret("sandbox")),
            search = ReporteeElementSearch("910000004"),
        )
        val ask: suspend (Prompt) -> Secret = { if (it.kind == "oneTimeCode") code(it) else Secret("sandbox") }
        val flow = start()
        val titles = flow.items(sandbox, ask = ask).take(2).toList().map { it.element.title }
        val rest = altinn.flows.restoreDownloadArchive(flow.save()).items(sandbox, ask = ask).toList().map { it.element.title }
        assertEquals(setOf<String?>("En", "To", "Tre"), (titles + rest).toSet())
        assertEquals(3, titles.size + rest.size)
        assertFailsWith<IllegalStateException> { start().run(sandbox, ask = ask) }
        assertFailsWith<IllegalStateException> { altinn.submission(attachment).items(sandbox, ask = ask).toList() }
        Unit
    }

    @Test
    fun `a flow that nobody answers says what is missing`() {
        val error = assertFailsWith<IllegalStateException> { runBlocking { sandboxConversation().submission(attachment).run(sandbox) } }
        assertTrue(error.message!!.contains("oneTimeCode"))
    }
}
