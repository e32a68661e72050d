package no.altinnkit

import java.security.MessageDigest

/**
 * A text that prints as `[redacted]`: a password, a one-time code, a token.
 *
 * There is one way to read it, [expose], so that a search of a program finds every place where it is read.
 */
public class Secret(private val text: String) {
    /** The text itself. */
    public fun expose(): String = text

    /** Takes the same time wherever two secrets of one length differ. */
    override fun equals(other: Any?): Boolean =
        other is Secret && MessageDigest.isEqual(text.encodeToByteArray(), other.text.encodeToByteArray())

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "[redacted]"
}
