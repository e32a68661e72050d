package no.altinnkit.tests

import no.altinnkit.*
import no.altinnkit.sandbox.Sandbox
import java.io.File
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.concurrent.atomic.AtomicLong

/** The root of the repository, from whichever folder below it the tests are started. */
internal val repository: File =
    generateSequence(File("").absoluteFile) { it.parentFile }.first { File(it, "bindings/kotlin/pom.xml").exists() }

internal val now: Clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC)

/** A clock on which three seconds pass whenever somebody looks: waiting is short then. */
internal val hurried = object : Clock() {
    private val seconds = AtomicLong(now.millis() / 1000)

    override fun instant(): Instant = Instant.ofEpochSecond(seconds.addAndGet(3))

    override fun getZone(): ZoneId = ZoneOffset.UTC

    override fun withZone(zone: ZoneId) = this
}
internal const val PASSWORD = "hemmelig & <godt>"

/** A conversation that always says the same. */
internal fun conversation(
    environment: String = "tt02",
    credentials: Credentials? = Credentials.System("1234", Secret(PASSWORD)),
    tokens: TokensConfig? = null,
    limits: LimitsConfig? = null,
) = Altinn(SessionConfig(environment, credentials = credentials?.config, tokens = tokens, limits = limits), now, { ByteArray(32) { 7 } })

internal fun withToken() = conversation(tokens = TokensConfig(altinn = AccessToken(Secret("a-token"))))

internal fun Altinn.receipt(number: Int = 4711) = soap.receipt.getReceipt(ReceiptSearch(receiptId = number))

internal fun AltinnRequest.text() = body.bytes().decodeToString()

internal fun answer(text: String, status: Int = 200, vararg headers: HttpHeader) =
    AltinnResponse(status, headers.asList(), text.encodeToByteArray())

internal fun receiptAnswer(result: String) = answer(
    """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <GetReceiptBasicV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
    <GetReceiptBasicV2Result xmlns:a="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">$result</GetReceiptBasicV2Result>
    </GetReceiptBasicV2Response></s:Body></s:Envelope>""",
)

/** An upload of an attachment: an operation with a blob. */
internal fun Altinn.upload(content: Blob) = app.uploadAttachment(
    org = "ttd",
    app = "leveranse",
    instanceOwnerPartyId = 50012345,
    instanceGuid = "4e5d1b0c-7f0a-4c4e-9a51-2f6f0f1f7a11",
    dataType = "vedlegg",
    contentType = "text/plain",
    content = content,
    fileName = "a.txt",
)

/** A submission for the sandbox. */
internal fun Altinn.submission(attachment: Blob, reference: String = "shipment-1") = flows.submitFormTask(
    user = FormTaskSubmitter("15908600182", authMethod = "SMSPin", password = Secret("sandbox")),
    shipment = FormTaskShipment(
        reportee = "910000004",
        formTask = FormTask("3225", 2, listOf(FormTaskForm(true, "212", 7, "<melding/>"))),
        externalShipmentReference = reference,
        attachments = listOf(FormTaskAttachment("vedlegg.txt", attachment)),
    ),
)

/** The one-time code that the sandbox says in its prompt. */
internal fun code(prompt: Prompt) = Secret(prompt.text.orEmpty().substringAfterLast(' ').filter(Char::isDigit))

/** A conversation with a sandbox. */
internal fun sandboxConversation(origin: String = "https://sandbox.invalid") =
    Altinn(Sandbox.environment(origin), Credentials.System("sandbox", Secret("sandbox")), clock = hurried)
