// A program as it is on a phone: the library, the OkHttp transport, and nothing of the sandbox. R8 shrinks it.
package no.altinnkit.android

import kotlinx.coroutines.runBlocking
import no.altinnkit.*
import no.altinnkit.okhttp.OkHttpTransport
import java.io.ByteArrayOutputStream
import kotlin.system.exitProcess

/** Takes the addresses of an Altinn, as [Addresses] has them. */
public fun main(addresses: Array<String>): Unit = runBlocking {
    val (portal, platform, apps, maskinporten) = addresses
    val altinn = Altinn(
        Environment.Custom(Addresses(portal, platform, apps, maskinporten)),
        Credentials.System("sandbox", Secret("sandbox")),
    )
    val transport = OkHttpTransport()

    val form = FormTaskForm(true, "212", 7, "<melding><lonn>1000</lonn></melding>")
    val shipment = FormTaskShipment(
        reportee = "910000004",
        formTask = FormTask("3225", 2, listOf(form)),
        externalShipmentReference = "phone-1",
        attachments = listOf(FormTaskAttachment("note.bin", Blob(ATTACHED) { ByteArray(ATTACHED.toInt()) { 7 }.inputStream() })),
    )
    val submitter = FormTaskSubmitter("15908600182", authMethod = "SMSPin", password = Secret("sandbox"))
    val outcome = altinn.flows.submitFormTask(submitter, shipment).run(transport, ask = { prompt ->
        Secret(prompt.text.orEmpty().substringAfterLast(' ').filter(Char::isDigit))
    })
    demand(outcome.verdict == SubmissionVerdict.ACCEPTED) { "the verdict is ${outcome.verdict}" }

    try {
        transport.send(altinn.soap.receipt.getReceipt(ReceiptSearch(receiptId = 4711)))
        demand(false) { "there is a receipt that nobody asked for" }
    } catch (error: RejectedException) {
        demand("${error.code}".isNotEmpty()) { "the error has no code" }
    }

    val packed = ByteArrayOutputStream()
    val manifest = BrokerServiceManifest("4242", 1, sendersReference = "sending 7", reportee = "910000004")
    BrokerPackageWriter.write(packed, BrokerPackage("tt02", manifest), mapOf("a.txt" to Blob("hello".encodeToByteArray())))
    val names = BrokerPackageReader(packed.toByteArray().inputStream()).use { reader -> reader.map { it.name }.toList() }
    demand(names == listOf("a.txt")) { "the package holds $names" }

    altinn.close()
    println("the program did its job: ${outcome.verdict}")
    exitProcess(0) // OkHttp's threads live on for a while
}

private const val ATTACHED = 200_000L

private fun demand(held: Boolean, otherwise: () -> String) {
    if (!held) {
        System.err.println(otherwise())
        exitProcess(1)
    }
}
