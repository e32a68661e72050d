package no.altinnkit

/**
 * An operation ready to be sent: a request, and what to make of the answer.
 *
 * A transport does both in one go: `transport.send(call)`.
 */
public class Call<out T> internal constructor(
    /** The operation's address in the catalogue, for example `altinn2.soap.receipt.get_receipt`. */
    public val operation: String,
    make: () -> AltinnRequest,
    private val reading: (Int, List<HttpHeader>, String?, String?) -> AnswerReader<T>,
    private val read: (AltinnResponse) -> T,
) {
    private val made = lazy(make)

    /**
     * What to send, made when it is first asked for: a transport's suspending `send` does so on a thread that may work. Made
     * for one sending: a second attempt wants a new call. Throws [AltinnException] when something of the input is wrong.
     */
    public val request: AltinnRequest by made

    /** What an answer must relate to, when there was a request. */
    private val messageId: String?
        get() = if (made.isInitialized()) request.messageId else null

    /** Makes sense of the answer. Throws [AltinnException]. */
    public fun response(response: AltinnResponse): T = read(response.to(messageId))

    /** Begins to read an answer that is too large to be held, with what comes before its body. */
    @JvmOverloads
    public fun reader(status: Int, headers: List<HttpHeader>, reason: String? = null): AnswerReader<T> =
        reading(status, headers, reason, messageId)

    override fun toString(): String = if (made.isInitialized()) "Call($operation, $request)" else "Call($operation)"
}
