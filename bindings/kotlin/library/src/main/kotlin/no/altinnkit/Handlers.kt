@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import kotlinx.coroutines.runInterruptible
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.time.Instant

// What a program does for altinnkit, as interfaces that a lambda of Java or Kotlin implements. Java's may throw what they declare.

/** Opens the bytes of a [Blob] from the beginning. */
public fun interface BlobOpener {
    /** The stream; whoever reads it closes it. */
    @Throws(IOException::class)
    public fun open(): InputStream
}

/** Opens something for an attachment of an answer, which is written while it comes. */
public fun interface AttachmentOpener {
    /**
     * Where the attachment goes; closed at the end.
     *
     * @param id Which attachment: [Blob.id] in the output.
     */
    @Throws(IOException::class, InterruptedException::class)
    public fun open(id: String): OutputStream
}

/** Signs bytes for a flow. */
public fun interface Signer {
    /** The signature over [SignRequest.bytes] by the key that the request names. */
    @Throws(IOException::class, InterruptedException::class)
    public fun sign(request: SignRequest): ByteArray
}

/** Asks the person in front of the program for a flow. */
public fun interface Asker {
    /** What the person said. */
    @Throws(IOException::class, InterruptedException::class)
    public fun ask(prompt: Prompt): Secret
}

/** Keeps a flow, so that another process can go on with it. */
public fun interface Saver {
    /** Keeps these bytes in place of older ones; they are as confidential as what the flow was started with. */
    @Throws(IOException::class, InterruptedException::class)
    public fun save(saved: ByteArray)
}

/** Waits for a flow. */
public fun interface Waiter {
    /** Returns when the conversation's clock says this time or a later one. */
    @Throws(IOException::class, InterruptedException::class)
    public fun waitUntil(until: Instant, reason: String)
}

/** Takes what a flow hands out. */
public fun interface ItemTaker<in T> {
    /** Takes one item. The flow goes on when this is done. */
    @Throws(IOException::class, InterruptedException::class)
    public fun take(item: T)
}

/**
 * What the program does for a flow that is run without coroutines; each is given when the flow needs it.
 *
 * ```java
 * flow.runBlocking(transport, new FlowHandlers().ask(prompt -> read(prompt)).save(state -> Files.write(path, state)));
 * ```
 */
public class FlowHandlers {
    private var sign: Signer? = null
    private var ask: Asker? = null
    private var save: Saver? = null
    private var wait: Waiter? = null

    /** Signs bytes, when the flow has something to sign. */
    public fun sign(sign: Signer): FlowHandlers = apply { this.sign = sign }

    /** Asks the person in front of the program, when the flow has something to ask. */
    public fun ask(ask: Asker): FlowHandlers = apply { this.ask = ask }

    /**
     * Keeps the flow: before each request, signature, question and wait, which begin when it is done, and after a final error.
     * Keep the newest; an older one does no harm.
     */
    public fun save(save: Saver): FlowHandlers = apply { this.save = save }

    /** Waits, in place of the thread's sleep. */
    public fun wait(wait: Waiter): FlowHandlers = apply { this.wait = wait }

    /** The same for coroutines, as it is now. A cancellation interrupts the program's functions where it can [interrupt]. */
    @JvmSynthetic
    internal fun hands(transport: AltinnTransport, interrupt: Boolean): Hands {
        val wait = wait
        return Hands(
            transport,
            sign?.let { { request -> called(interrupt) { it.sign(request) } } } ?: noSignature,
            ask?.let { { prompt -> called(interrupt) { it.ask(prompt) } } } ?: noAnswer,
            save?.let { { saved -> called(interrupt) { it.save(saved) } } } ?: {},
            wait?.let { { until, reason -> called(interrupt) { it.waitUntil(until, reason) } } },
        )
    }

    private suspend fun <R> called(interrupt: Boolean, work: () -> R): R = if (interrupt) runInterruptible(block = work) else work()
}

/** What the program does for a flow. */
internal class Hands(
    val transport: AltinnTransport,
    val sign: suspend (SignRequest) -> ByteArray,
    val ask: suspend (Prompt) -> Secret,
    val save: suspend (ByteArray) -> Unit,
    val wait: (suspend (Instant, String) -> Unit)?,
)

internal val noSignature: suspend (SignRequest) -> ByteArray =
    { throw IllegalStateException("the flow wants a signature: pass `sign`") }

internal val noAnswer: suspend (Prompt) -> Secret = { throw IllegalStateException("the flow asks for ${it.kind}: pass `ask`") }
