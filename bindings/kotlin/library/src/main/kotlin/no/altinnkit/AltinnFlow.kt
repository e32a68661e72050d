@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runInterruptible
import kotlinx.coroutines.withContext
import no.altinnkit.ffi.CoreFlow
import java.io.IOException
import java.time.Duration
import java.time.Instant
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.runBlocking as waitFor
import no.altinnkit.ffi.FlowInput as CoreInput
import no.altinnkit.ffi.FlowStep as CoreStep

/**
 * A conversation of several round trips, as a step machine: it says what it needs next, and is told what came of it.
 *
 * Between any two steps it can be saved and restored in another process; it neither loses nor repeats a submission then.
 * [run] drives it to its end.
 */
public class AltinnFlow<out T> internal constructor(
    private val altinn: Altinn,
    private val core: CoreFlow,
    private val kept: Kept,
    private val output: Reader<T>,
) {
    /** What [step] said last, while a cancellation may keep it from [run]: an item is said only once. */
    @Volatile
    private var undelivered: Step<T>? = null

    /** The flow's address in the catalogue, for example `altinn3.flow.submit_form`. */
    public val id: String
        get() = core.id()

    /** Takes what came of the last step, and says what is needed next. */
    public fun step(input: FlowInput): Step<T> {
        if (input is FlowInput.Proceed) undelivered?.let { return it.also { undelivered = null } }
        undelivered = null
        // What went wrong here is not the network's: to the flow, no answer is something else.
        if (input is FlowInput.Failure) input.failure.ofSource()?.let { throw it }
        return try {
            typed(core.step(altinn.session, altinn.moment(), input.ffi()))
        } catch (misfit: Misfit) {
            Step.Failed(exception(misfit, id))
        }
    }

    /**
     * The flow as bytes. They hold what it was started with, so they are as confidential as that; they hold no credentials,
     * tokens or one-time codes, and of kept blobs only the names.
     */
    public fun save(): ByteArray = core.save()

    /**
     * Drives the flow to its end. Throws the [AltinnException] that it ended with (an [InputException] with the code
     * [ErrorCode.SOURCE_FAILED] when a blob could not be read), and what the functions below throw, as it is. After a
     * cancellation, which ends a wait at once, the flow can go on from where it is.
     *
     * Steps and requests run on threads that may work and wait, so it can be called on the main thread; the functions below run
     * where it was called.
     *
     * @param transport What sends its requests.
     * @param sign Signs bytes with the key that the request names, when the flow has something to sign.
     * @param ask Asks the person in front of the program, when the flow has something to ask.
     * @param save Keeps the flow, so that another process can go on with it: before each request, signature, question and wait,
     *   which begin when it is done, and after a final error. Keep the newest; an older one does no harm.
     * @param wait Waits until a time of the conversation's clock, for a reason; by `delay` when not given.
     */
    public suspend fun run(
        transport: AltinnTransport,
        sign: suspend (SignRequest) -> ByteArray = noSignature,
        ask: suspend (Prompt) -> Secret = noAnswer,
        save: suspend (ByteArray) -> Unit = {},
        wait: (suspend (Instant, String) -> Unit)? = null,
    ): T = outcome(Hands(transport, sign, ask, save, wait))

    /**
     * [run] for programs without coroutines: the caller's thread waits, and calls the handlers. An interrupt ends it at once;
     * the flow can go on from where it is.
     *
     * @param transport What sends its requests.
     * @param handlers What the program does for the flow; what they throw comes out as it is.
     */
    @JvmOverloads
    @Throws(IOException::class, InterruptedException::class)
    public fun runBlocking(transport: BlockingTransport, handlers: FlowHandlers = FlowHandlers()): T =
        waitFor { outcome(handlers.hands(transport.suspending(), false)) }

    /**
     * [run] for programs without coroutines that do not wait for it: on threads of its own, handlers too. To cancel what it gives
     * cancels the run. What goes wrong is the cause of what its `get` throws.
     */
    @JvmOverloads
    public fun runAsync(
        transport: BlockingTransport,
        handlers: FlowHandlers = FlowHandlers(),
    ): CompletableFuture<@UnsafeVariance T> =
        CoroutineScope(Dispatchers.IO).future { outcome(handlers.hands(transport.suspending(), true)) }

    private suspend fun outcome(hands: Hands): T {
        var input: FlowInput = FlowInput.Proceed
        while (true) {
            input = when (val step = elsewhere(input)) {
                is Step.Done -> return step.output
                is Step.Item, is Step.End -> throw IllegalStateException("the flow hands out items: use `items`")
                else -> answer(step, hands)
            }
        }
    }

    /**
     * Drives a flow that hands out items, such as `altinn.flows.downloadArchive`, and emits them one after the other. To go on
     * in another process, [save] the flow when an item is safely stored. The parameters are those of [run].
     */
    public fun items(
        transport: AltinnTransport,
        sign: suspend (SignRequest) -> ByteArray = noSignature,
        ask: suspend (Prompt) -> Secret = noAnswer,
        save: suspend (ByteArray) -> Unit = {},
        wait: (suspend (Instant, String) -> Unit)? = null,
    ): Flow<T> = stream(Hands(transport, sign, ask, save, wait))

    /**
     * [items] for programs without coroutines: hands each item to [each], on the caller's thread, and returns at the end. What
     * [each] throws comes out as it is, and the flow can go on after that item.
     *
     * @param transport What sends its requests.
     * @param handlers What the program does for the flow.
     * @param each Takes the items.
     */
    @Throws(IOException::class, InterruptedException::class)
    public fun itemsBlocking(transport: BlockingTransport, handlers: FlowHandlers, each: ItemTaker<T>): Unit =
        waitFor { stream(handlers.hands(transport.suspending(), false)).collect { each.take(it) } }

    /** [itemsBlocking] on threads of its own, as [runAsync]. */
    public fun itemsAsync(transport: BlockingTransport, handlers: FlowHandlers, each: ItemTaker<T>): CompletableFuture<Void?> =
        CoroutineScope(Dispatchers.IO).future {
            stream(handlers.hands(transport.suspending(), true)).collect { runInterruptible { each.take(it) } }
            null
        }

    private fun stream(hands: Hands): Flow<T> = flow {
        var input: FlowInput = FlowInput.Proceed
        while (true) {
            input = when (val step = elsewhere(input)) {
                is Step.Item -> FlowInput.Proceed.also { emit(step.output) }
                is Step.End -> break
                is Step.Done -> throw IllegalStateException("the flow has one output: use `run`")
                else -> answer(step, hands)
            }
        }
    }

    /** Does what a step wants; everything here leaves the program, so it is saved before. */
    private suspend fun answer(step: Step<*>, hands: Hands): FlowInput {
        hands.save(withContext(Dispatchers.Default) { save() })
        currentCoroutineContext().ensureActive()
        return when (step) {
            is Step.Send -> attempt(hands.transport, step.request)
            is Step.Sign -> FlowInput.Signature(hands.sign(step.request))
            is Step.Ask -> FlowInput.Answer(hands.ask(step.prompt))
            is Step.Wait -> {
                if (hands.wait != null) hands.wait.invoke(step.until, step.reason) else pause(altinn.clock.instant(), step.until)
                FlowInput.Proceed
            }
            is Step.Failed -> throw step.error
            is Step.Done, is Step.Item, is Step.End -> FlowInput.Proceed
        }
    }

    /** [step] on a thread that may work; what it said is not lost when this is cancelled. */
    private suspend fun elsewhere(input: FlowInput): Step<T> =
        withContext(Dispatchers.Default) { step(input).also { undelivered = it } }.also { undelivered = null }

    override fun toString(): String = "AltinnFlow($id)"

    private suspend fun attempt(transport: AltinnTransport, request: AltinnRequest): FlowInput =
        try {
            FlowInput.Response(withContext(Dispatchers.IO) { transport.attempt(request) })
        } catch (lost: TransportFailure) {
            FlowInput.Failure(lost)
        }

    private fun typed(step: CoreStep): Step<T> =
        when (step) {
            is CoreStep.Send -> Step.Send(AltinnRequest(step.request, kept, id))
            is CoreStep.Sign -> Step.Sign(SignRequest.read(step.request))
            is CoreStep.Ask -> Step.Ask(Prompt.read(step.prompt))
            is CoreStep.Wait -> Step.Wait(Instant.ofEpochMilli(step.until), step.reason)
            is CoreStep.Item -> Step.Item(output.read(step.output))
            is CoreStep.End -> Step.End
            is CoreStep.Done -> Step.Done(output.read(step.output))
            is CoreStep.Failed -> Step.Failed(exception(step.error))
        }
}

/** What a flow needs next. */
public sealed interface Step<out T> {
    /** Send this; answer with [FlowInput.Response] or [FlowInput.Failure]. */
    public class Send(public val request: AltinnRequest) : Step<Nothing>

    /** Sign these bytes; answer with [FlowInput.Signature]. */
    public class Sign(public val request: SignRequest) : Step<Nothing>

    /** Ask the person in front of the program; answer with [FlowInput.Answer]. */
    public class Ask(public val prompt: Prompt) : Step<Nothing>

    /** Nothing to do before this time; then [FlowInput.Proceed]. */
    public class Wait(public val until: Instant, public val reason: String) : Step<Nothing>

    /** One of several outputs; [FlowInput.Proceed] goes on, up to [End]. */
    public class Item<out T>(public val output: T) : Step<T>

    /** The end of a flow that handed out items. */
    public data object End : Step<Nothing>

    /** The end: this came out. */
    public class Done<out T>(public val output: T) : Step<T>

    /** The end: it failed. What the error says about trying again is about the whole flow. */
    public class Failed(public val error: AltinnException) : Step<Nothing>
}

/** What came of a step. */
public sealed interface FlowInput {
    /** Begin, go on after an item, or after a restore: the flow says again what it needs. */
    public data object Proceed : FlowInput

    /** The answer to a request. */
    public class Response(public val response: AltinnResponse) : FlowInput

    /** No answer came to a request. */
    public class Failure(public val failure: TransportFailure) : FlowInput

    /** The signature over the bytes that were to be signed. */
    public class Signature(public val bytes: ByteArray) : FlowInput

    /** What the person said. */
    public class Answer(public val answer: Secret) : FlowInput

    /** For Java. */
    public companion object {
        /** [Proceed]. */
        @JvmStatic
        public fun proceed(): FlowInput = Proceed
    }
}

private fun FlowInput.ffi(): CoreInput =
    when (this) {
        is FlowInput.Proceed -> CoreInput.Proceed
        is FlowInput.Response -> CoreInput.Response(response.ffi())
        is FlowInput.Failure -> CoreInput.Failure(failure.detail, failure.notSent)
        is FlowInput.Signature -> CoreInput.Signature(bytes)
        is FlowInput.Answer -> CoreInput.Answer(answer.expose())
    }

private val DAY: Duration = Duration.ofDays(1)

/** Waits from one time to another in pieces, as the whole may be more milliseconds than a number holds. */
internal suspend fun pause(from: Instant, until: Instant) {
    var left = Duration.between(from, until)
    while (left > Duration.ZERO) {
        val piece = minOf(left, DAY)
        delay(piece.toMillis().coerceAtLeast(1))
        left = left.minus(piece)
    }
}
