// The main job: submit a form to Altinn and say what became of it. Here Altinn is the one in memory; for the real one take
// `Environment.Tt02` or `Environment.Production`, credentials of your own, and `JavaHttpTransport()` or `OkHttpTransport()`.
package example

import kotlinx.coroutines.runBlocking
import no.altinnkit.*
import no.altinnkit.sandbox.Sandbox
import java.util.UUID
import kotlin.system.exitProcess

fun main() = runBlocking {
    val sandbox = Sandbox()
    val altinn = Altinn(Sandbox.environment("https://sandbox.invalid"), Credentials.System("sandbox", Secret("sandbox")))

    val form = FormTaskForm(
        completed = true, dataFormatId = "212", dataFormatVersion = 7, formData = "<melding><lonn>1000</lonn></melding>",
    )
    val flow = altinn.flows.submitFormTask(
        user = FormTaskSubmitter("15908600182", authMethod = "SMSPin", password = Secret("sandbox")),
        shipment = FormTaskShipment(
            reportee = "910000004",
            formTask = FormTask(serviceCode = "3225", serviceEdition = 2, forms = listOf(form)),
            externalShipmentReference = "example-${UUID.randomUUID()}",
            attachments = listOf(FormTaskAttachment(fileName = "note.txt", data = Blob("Hi.".encodeToByteArray()))),
        ),
    )
    try {
        val outcome = flow.run(sandbox, ask = { prompt ->
            // A real program asks its user for the code that Altinn sent; the sandbox says it in the prompt.
            Secret(prompt.text.orEmpty().substringAfterLast(' ').filter(Char::isDigit))
        })
        println("${outcome.verdict}: ${outcome.text.orEmpty()} (receipt ${outcome.receiptId})")
    } catch (error: AltinnException) {
        println("$error, retry: ${error.retry}")
        exitProcess(1)
    }
}
