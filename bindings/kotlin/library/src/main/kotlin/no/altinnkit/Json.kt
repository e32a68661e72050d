package no.altinnkit

/** Any JSON, as text: give it to the JSON library of your choice. */
public data class Json(
    /** The text. */
    val text: String,
) {
    override fun toString(): String = text
}
