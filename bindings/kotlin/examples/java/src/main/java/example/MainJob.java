package example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.altinnkit.Altinn;
import no.altinnkit.AltinnException;
import no.altinnkit.Blob;
import no.altinnkit.Credentials;
import no.altinnkit.FlowHandlers;
import no.altinnkit.FormTask;
import no.altinnkit.FormTaskAttachment;
import no.altinnkit.FormTaskForm;
import no.altinnkit.FormTaskShipment;
import no.altinnkit.FormTaskSubmitter;
import no.altinnkit.Prompt;
import no.altinnkit.Secret;
import no.altinnkit.sandbox.Sandbox;

/**
 * The main job: submit a form to Altinn and say what became of it. Here Altinn is the one in memory; for the real one take
 * {@code Environment.tt02()} or {@code Environment.production()}, credentials of your own, and {@code new JavaHttpTransport()} or
 * {@code new OkHttpTransport()}.
 *
 * <p>altinnkit has a native library, for which JDK 24 and newer want leave. Under {@code java -jar main-job.jar} the jar's manifest
 * gives it ({@code Enable-Native-Access}, see pom.xml); on a class path a flag does:
 * {@code java --enable-native-access=ALL-UNNAMED -cp "main-job.jar:lib/*" example.MainJob}
 */
public final class MainJob {
    private MainJob() {}

    /** Submits a form. */
    public static void main(String[] arguments) throws InterruptedException {
        var sandbox = new Sandbox();
        try (var altinn = new Altinn(
            Sandbox.environment("https://sandbox.invalid"),
            new Credentials.System("sandbox", new Secret("sandbox"))
        )) {
            var form = new FormTaskForm.Builder(true, "212", 7, "<melding><lonn>1000</lonn></melding>").build();
            var note = new Blob("Hi.".getBytes(StandardCharsets.UTF_8));
            var shipment = new FormTaskShipment.Builder(
                "910000004",
                new FormTask.Builder("3225", 2).forms(List.of(form)).build()
            )
                .externalShipmentReference("example-" + UUID.randomUUID())
                .attachments(List.of(new FormTaskAttachment.Builder("note.txt", note).build()))
                .build();
            var user = new FormTaskSubmitter.Builder("15908600182", "SMSPin").password(new Secret("sandbox")).build();

            var flow = altinn.getFlows().submitFormTask(user, shipment);
            var outcome = flow.runBlocking(sandbox, new FlowHandlers().ask(MainJob::oneTimeCode));
            System.out.println(outcome.getVerdict() + ": " + outcome.getText() + " (receipt " + outcome.getReceiptId() + ")");
        } catch (AltinnException | IOException error) {
            var retry = error instanceof AltinnException known ? ", retry: " + known.getRetry() : "";
            System.out.println(error + retry);
            System.exit(1);
        }
    }

    /** A real program asks its user for the code that Altinn sent; the sandbox says it in the prompt. */
    private static Secret oneTimeCode(Prompt prompt) {
        var text = prompt.getText();
        if (text == null) throw new IllegalStateException("the sandbox says the code");
        return new Secret(text.substring(text.lastIndexOf(' ') + 1).replaceAll("\\D", ""));
    }
}
