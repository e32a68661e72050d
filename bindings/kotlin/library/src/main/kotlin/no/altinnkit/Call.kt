package no.altinnkit

/**
 * An operation ready to be sent: a request, and what to make of the answer.
 *
 * A transport does both in one go: `transport.send(call)`.
 */
public class Call<out T> internal constructor(
    /** The operation's address in the catalogue, for example `altinn2.soap.receipt.get_receipt`. */
    public val operation: String,
    /** What to send. Made for one sending: a second attempt wants a new call. */
    public val request: AltinnRequest,
    private val reading: (Int, List<HttpHeader>, String?) -> AnswerReader<T>,
    private val read: (AltinnResponse) -> T,
) {
    /** Makes sense of the answer. Throws [AltinnException]. */
    public fun response(response: AltinnResponse): T = read(response.to(request))

    /** Begins to read an answer that is too large to be held, with what comes before its body. */
    public fun reader(status: Int, headers: List<HttpHeader>, reason: String? = null): AnswerReader<T> =
        reading(status, headers, reason)

    override fun toString(): String = "Call($operation, $request)"
}
