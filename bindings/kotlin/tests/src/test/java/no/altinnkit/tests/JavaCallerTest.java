package no.altinnkit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.altinnkit.*;
import no.altinnkit.javahttp.JavaHttpTransport;
import no.altinnkit.okhttp.OkHttpTransport;
import no.altinnkit.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program in Java does, without a line of Kotlin: that this compiles is half of the test. */
@Timeout(120)
class JavaCallerTest {
    private final Sandbox sandbox = new Sandbox(new SandboxSetup.Builder().build(), new HurriedClock());
    private final Altinn altinn = conversation();

    @TempDir
    Path folder;

    private static Altinn conversation() {
        var parts = new SessionConfig.Builder("custom")
            .addresses(((Environment.Custom) Sandbox.environment("https://sandbox.invalid")).getAddresses())
            .credentials(new Credentials.System("sandbox", new Secret("sandbox")).getConfig())
            .build();
        return new Altinn(parts, new HurriedClock());
    }

    private Call<Receipt> receipt() {
        return altinn.getSoap().getReceipt().getReceipt(new ReceiptSearch.Builder().receiptId(4711).build());
    }

    private AltinnFlow<ShipmentOutcome> submission(String reference) {
        var form = new FormTaskForm.Builder(true, "212", 7, "<melding/>").build();
        var shipment = new FormTaskShipment.Builder("910000004", new FormTask.Builder("3225", 2).forms(List.of(form)).build())
            .externalShipmentReference(reference)
            .attachments(List.of(new FormTaskAttachment.Builder("a.txt", new Blob(new byte[] {1, 2, 3})).build()))
            .build();
        var user = new FormTaskSubmitter.Builder("15908600182", "SMSPin").password(new Secret("sandbox")).build();
        return altinn.getFlows().submitFormTask(user, shipment);
    }

    private static Secret answer(Prompt prompt) {
        if (!prompt.getKind().equals("oneTimeCode")) return new Secret("sandbox");
        var text = prompt.getText();
        return new Secret(text == null ? "" : text.substring(text.lastIndexOf(' ') + 1).replaceAll("\\D", ""));
    }

    @Test
    void errorsAreCaught() throws InterruptedException, ExecutionException {
        BlockingTransport refuses = request -> {
            throw new TransportFailure("no route", true);
        };
        try {
            refuses.sendBlocking(receipt());
        } catch (IOException error) {
            throw new AssertionError(error);
        } catch (AltinnException error) {
            assertInstanceOf(TransportException.class, error);
            assertInstanceOf(RuntimeException.class, error);
            assertInstanceOf(Retry.After.class, error.getRetry());
            assertInstanceOf(IOException.class, error.getCause());
        }
        BlockingTransport breaks = request -> {
            throw new FileNotFoundException("gone");
        };
        var lost = assertThrows(TransportException.class, () -> breaks.sendBlocking(receipt()));
        assertInstanceOf(FileNotFoundException.class, lost.getCause().getCause());
        assertThrows(RejectedException.class, () -> sandbox.sendBlocking(receipt()));
        var failed = assertThrows(ExecutionException.class, () -> sandbox.sendAsync(receipt()).get());
        assertInstanceOf(RejectedException.class, failed.getCause());
        assertEquals(List.of(), sandbox.sendAsync(altinn.getSoap().getServiceMetadata().getAvailableServices()).get().getServices());
    }

    /** What a class of ours throws, it says too. */
    @Test
    void transportsDeclareWhatTheyThrow() throws InterruptedException {
        var nowhere = new Altinn(Sandbox.environment("http://127.0.0.1:9"), new Credentials.System("a", new Secret("b")));
        var request = nowhere.getSoap().getReceipt().getReceipt(new ReceiptSearch.Builder().receiptId(1).build()).getRequest();
        try {
            new JavaHttpTransport().sendBlocking(request);
        } catch (IOException error) {
            assertTrue(assertInstanceOf(TransportFailure.class, error).getNotSent());
        }
        try (StreamedAnswer answer = new OkHttpTransport().open(request)) {
            throw new AssertionError(answer);
        } catch (IOException error) {
            assertTrue(assertInstanceOf(TransportFailure.class, error).getNotSent());
        }
    }

    @Test
    void flowsAreRunWithoutCoroutines() throws IOException, InterruptedException, ExecutionException {
        var here = Thread.currentThread();
        var saved = new ArrayList<byte[]>();
        var handlers = new FlowHandlers()
            .ask(prompt -> {
                assertSame(here, Thread.currentThread());
                return answer(prompt);
            })
            .sign(request -> Files.readAllBytes(folder.resolve("key")))
            .save(state -> {
                Files.write(folder.resolve("state"), state);
                saved.add(state);
            })
            .wait((until, reason) -> Thread.sleep(1));
        BlockingTransport ours = request -> sandbox.sendBlocking(request);
        assertEquals(SubmissionVerdict.ACCEPTED, submission("java-1").runBlocking(ours, handlers).getVerdict());
        var again = altinn.getFlows().restoreSubmitFormTask(saved.get(saved.size() - 1));
        assertEquals("altinn2.flow.submit_form_task", again.getId());
        var outcome = submission("java-2").runAsync(ours, new FlowHandlers().ask(JavaCallerTest::answer)).get();
        assertEquals(SubmissionVerdict.ACCEPTED, outcome.getVerdict());
        var unanswered = assertThrows(IllegalStateException.class, () -> submission("java-3").runBlocking(sandbox));
        assertTrue(unanswered.getMessage().contains("oneTimeCode"));
        var disk = new IOException("the disk is full");
        var thrown = assertThrows(IOException.class, () -> submission("java-4").runBlocking(ours, new FlowHandlers().save(state -> {
            throw disk;
        })));
        assertEquals(disk.getMessage(), thrown.getMessage());
    }

    @Test
    void itemsAreHandedOut() throws IOException, InterruptedException, ExecutionException {
        var lookups = List.of("En", "To", "Tre").stream()
            .map(title -> new SandboxLookup.Builder("910000004", title, new byte[] {37, 80}).build())
            .toList();
        var archive = new Sandbox(new SandboxSetup.Builder().lookups(lookups).build(), new HurriedClock());
        var handlers = new FlowHandlers().ask(JavaCallerTest::answer);
        Set<String> titles = new TreeSet<>();
        var flow = download();
        var enough = assertThrows(FileNotFoundException.class, () -> flow.itemsBlocking(archive, handlers, item -> {
            titles.add(item.getElement().getTitle());
            throw new FileNotFoundException("no place");
        }));
        assertEquals("no place", enough.getMessage());
        assertEquals(1, titles.size());
        flow.itemsBlocking(archive, handlers, item -> titles.add(item.getElement().getTitle()));
        assertEquals(Set.of("En", "To", "Tre"), titles);
        titles.clear();
        download().itemsAsync(archive, handlers, item -> titles.add(item.getElement().getTitle())).get();
        assertEquals(Set.of("En", "To", "Tre"), titles);
    }

    private AltinnFlow<ArchivedItem> download() {
        var user = new ArchiveReader.Builder("15908600182", "SMSPin").password(new Secret("sandbox")).build();
        return altinn.getFlows().downloadArchive(user, new ReporteeElementSearch.Builder("910000004").build());
    }

    /** By one's own loop. */
    @Test
    void stepsAreMatched() throws IOException, InterruptedException {
        var flow = submission("java-steps");
        var input = FlowInput.proceed();
        while (true) {
            Step<ShipmentOutcome> step = flow.step(input);
            if (step instanceof Step.Send send) {
                input = new FlowInput.Response(sandbox.sendBlocking(send.getRequest()));
            } else if (step instanceof Step.Ask ask) {
                input = new FlowInput.Answer(answer(ask.getPrompt()));
            } else if (step instanceof Step.Done<ShipmentOutcome> done) {
                assertEquals(SubmissionVerdict.ACCEPTED, done.getOutput().getVerdict());
                return;
            } else if (step instanceof Step.Failed failed) {
                throw failed.getError();
            } else {
                input = FlowInput.proceed();
            }
        }
    }

    @Test
    void interruptsAndCancellationsReachTheTransport() throws Exception {
        var waits = new CountDownLatch(2);
        var stopped = new CountDownLatch(2);
        BlockingTransport slow = request -> {
            waits.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException interrupted) {
                stopped.countDown();
                throw interrupted;
            }
            return new AltinnResponse(200);
        };
        var seen = new AtomicReference<Throwable>();
        var waiting = new Thread(() -> {
            try {
                submission("java-slow").runBlocking(slow);
            } catch (InterruptedException | IOException | RuntimeException thrown) {
                seen.set(thrown);
            }
        });
        waiting.start();
        var future = submission("java-future").runAsync(slow);
        assertTrue(waits.await(60, TimeUnit.SECONDS));
        waiting.interrupt();
        future.cancel(true);
        assertTrue(stopped.await(30, TimeUnit.SECONDS));
        waiting.join(30_000);
        assertInstanceOf(InterruptedException.class, seen.get());
    }

    /** It is the program's, as in {@code sendBlocking}, and no lost answer. */
    @Test
    void anInterruptOfTheTransportsOwnComesOutAsItIs() {
        BlockingTransport stopped = request -> {
            throw new InterruptedException("stopped");
        };
        assertThrows(InterruptedException.class, () -> stopped.sendBlocking(receipt()));
        var error = assertThrows(InterruptedException.class, () -> submission("java-stopped").runBlocking(stopped));
        assertEquals("stopped", error.getMessage());
    }

    /** A question is asked on the thread that waits: to interrupt that one ends both. */
    @Test
    void anInterruptReachesTheHandlers() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var seen = new AtomicReference<Throwable>();
        var waiting = new Thread(() -> {
            try {
                submission("java-asked").runBlocking(sandbox, new FlowHandlers().ask(prompt -> {
                    asked.countDown();
                    Thread.sleep(60_000);
                    return answer(prompt);
                }));
            } catch (InterruptedException | IOException | RuntimeException thrown) {
                seen.set(thrown);
            }
        });
        waiting.start();
        assertTrue(asked.await(60, TimeUnit.SECONDS));
        waiting.interrupt();
        waiting.join(30_000);
        assertInstanceOf(InterruptedException.class, seen.get());
    }

    /** A request that no client can make was not sent, and is not looked at a second time on its way out. */
    @Test
    void whatCannotBeMadeWasNotSent() {
        var nowhere = new Altinn(Sandbox.environment("https://not_a_host.invalid"), new Credentials.System("a", new Secret("b")));
        var search = new ReceiptSearch.Builder().receiptId(1).build();
        for (BlockingTransport transport : List.of(new JavaHttpTransport(), new OkHttpTransport())) {
            var request = nowhere.getSoap().getReceipt().getReceipt(search).getRequest();
            var failure = assertThrows(TransportFailure.class, () -> transport.sendBlocking(request));
            assertTrue(failure.getNotSent());
            assertFalse(failure.getCause() instanceof TransportFailure);
        }
    }

    @Test
    void constructorsHaveOverloads() throws IOException {
        var file = Files.write(folder.resolve("a.txt"), new byte[] {1, 2}).toFile();
        assertEquals(2, new Blob(file).getLength());
        assertEquals("a", new Blob(file, "a").getId());
        var stream = new Blob(2, () -> Files.newInputStream(file.toPath()));
        try (var input = stream.open()) {
            assertArrayEquals(new byte[] {1, 2}, input.readAllBytes());
        }
        assertEquals("b", new Blob(2, "b", () -> Files.newInputStream(file.toPath())).getId());
        assertEquals(0, new AltinnResponse(200).getBody().length);
        assertEquals("a", new AltinnResponse(200, List.of(new HttpHeader("a", "b"))).getHeaders().get(0).getName());
        assertFalse(new TransportFailure("lost").getNotSent());
        assertTrue(new TransportFailure("lost", true).getNotSent());
        assertEquals(200, new StreamedAnswer(200, List.of(), new ByteArrayInputStream(new byte[0])).getStatus());
        assertNotNull(new Sandbox().toString());
        assertNotNull(new Altinn(Environment.tt02()).toString());
        assertSame(Environment.Production.INSTANCE, Environment.production());
        assertTrue(new Credentials.UsernameToken("a", new Secret("b")).getTimestamp());
    }

    @Test
    void timesAreThoseOfJava() {
        assertEquals("2026-11-23T10:00:00Z", AltinnDateTime.of(Instant.parse("2026-11-23T10:00:00Z")).getText());
        assertEquals("2026-11-23", AltinnDateTime.of(LocalDate.of(2026, 11, 23)).toString());
        assertEquals(LocalDateTime.of(2026, 11, 23, 10, 0), new AltinnDateTime("2026-11-23T10:00:00").toLocalDateTime());
        assertEquals("2026-11-23T10:00:00+01:00", AltinnDateTime.of(OffsetDateTime.parse("2026-11-23T10:00:00+01:00")).getText());
    }

    @Test
    void attachmentsAreOpenedByALambda() {
        StreamingTransport streaming = request -> {
            var answer = sandbox.sendBlocking(request);
            return new StreamedAnswer(answer.getStatus(), answer.getHeaders(), new ByteArrayInputStream(answer.getBody()));
        };
        assertThrows(RejectedException.class, () -> streaming.sendBlocking(receipt(), id -> Files.newOutputStream(folder.resolve(id))));
        var failed = assertThrows(
            ExecutionException.class,
            () -> streaming.sendAsync(receipt(), id -> Files.newOutputStream(folder.resolve(id))).get()
        );
        assertInstanceOf(RejectedException.class, failed.getCause());
    }

    @Test
    void packagesAreReadInALoop() throws IOException {
        var manifest = new BrokerServiceManifest.Builder("4242", 1, "sending 7", "910000004").build();
        var output = new ByteArrayOutputStream();
        var hello = "hello".getBytes(StandardCharsets.UTF_8);
        BrokerPackageWriter.write(output, new BrokerPackage.Builder("tt02", manifest).build(), Map.of("a.txt", new Blob(hello)));
        var names = new ArrayList<String>();
        try (var reader = new BrokerPackageReader(new ByteArrayInputStream(output.toByteArray()))) {
            for (BrokerPackageEntry entry : reader) {
                names.add(entry.getName());
                assertArrayEquals(hello, entry.getContent().readAllBytes());
            }
            assertEquals("sending 7", reader.getManifest().getSendersReference());
        }
        assertEquals(List.of("a.txt"), names);
        var closed = Files.newInputStream(Files.write(folder.resolve("package"), output.toByteArray()));
        closed.close();
        var broken = new BrokerPackageReader(closed);
        assertThrows(UncheckedIOException.class, () -> broken.iterator().hasNext());
    }
}
