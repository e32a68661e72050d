@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import no.altinnkit.ffi.FfiValue
import no.altinnkit.ffi.UnknownField

/** What goes to Altinn or comes from it. Two are equal when all that is in them is, bytes by their content. */
public abstract class Message internal constructor() {
    /** The type's name, and then each member's name and value. */
    @JvmSynthetic
    internal abstract fun described(): Array<Any?>

    final override fun equals(other: Any?): Boolean =
        other is Message && other.javaClass == javaClass && same(described().asList(), other.described().asList())

    final override fun hashCode(): Int = hash(*described())

    final override fun toString(): String {
        val all = described()
        return (1 until all.size step 2).joinToString(", ", "${all[0]}(", ")") { "${all[it]}=${shown(all[it + 1])}" }
    }
}

/** Bytes may be many. */
private fun shown(value: Any?): Any? = if (value is ByteArray) "${value.size} bytes" else value

/**
 * A name out of an open list: what is known today has a constant, other names are kept as they came.
 *
 * What is sent must be a known name. One that altinnkit does not know yet is made with `unknown`; names out of answers may be
 * handed back as they are.
 */
public abstract class OpenEnum internal constructor(
    /** The name as it is spelled on the wire. */
    public val value: String,
    @get:JvmSynthetic
    internal val isMeant: Boolean,
) {
    override fun equals(other: Any?): Boolean = other is OpenEnum && other.javaClass == javaClass && other.value == value

    override fun hashCode(): Int = value.hashCode()

    override fun toString(): String = value
}

/** What the wire carried beyond a type: kept, so that a newer Altinn loses nothing in an older altinnkit. */
public data class UnknownMember(
    /** Its name on the wire. */
    val name: String,
    /** The whole element as XML, or the member's value as JSON. */
    val content: String,
    /** Whether [content] is XML. */
    val isXml: Boolean,
)

/** A value that is not of the shape that the generated code expects. */
internal class Misfit(val path: String, val what: String) : Exception("$path $what") {
    fun within(name: String) = Misfit(if (path.isEmpty() || path.startsWith("[")) "$name$path" else "$name.$path", what)
}

/** Makes a typed value of a dynamic one. */
internal fun interface Reader<out T> {
    fun read(value: FfiValue): T
}

internal fun record(unknown: List<UnknownMember>, vararg fields: FfiValue): FfiValue =
    FfiValue.Record(fields.asList(), unknown.map { UnknownField(it.name, it.content, it.isXml) })

internal fun Boolean.ffi(): FfiValue = FfiValue.Bool(this)

internal fun Int.ffi(): FfiValue = FfiValue.Int(toLong())

internal fun Long.ffi(): FfiValue = FfiValue.Int(this)

internal fun Double.ffi(): FfiValue = FfiValue.Float(this)

internal fun String.ffi(): FfiValue = carried { FfiValue.Text(it) }

/** A text that UTF-8 cannot carry is refused by the core, which knows its path. */
private inline fun String.carried(whole: (String) -> FfiValue): FfiValue =
    if (isWellFormed()) whole(this) else FfiValue.BrokenText

private fun String.isWellFormed(): Boolean {
    var at = 0
    while (at < length) {
        val letter = this[at]
        at +=
            when {
                !letter.isSurrogate() -> 1
                letter.isHighSurrogate() && at + 1 < length && this[at + 1].isLowSurrogate() -> 2
                else -> return false
            }
    }
    return true
}

internal fun OpenEnum.ffi(): FfiValue =
    value.carried { if (isMeant) FfiValue.UnknownName(it) else FfiValue.Text(it) }

internal fun AltinnDateTime.ffi(): FfiValue = text.ffi()

internal fun ByteArray.ffi(): FfiValue = FfiValue.Bytes(this)

internal fun Secret.ffi(): FfiValue = expose().carried { FfiValue.Secret(it) }

internal fun Json.ffi(): FfiValue = text.carried { FfiValue.Json(it) }

internal fun Blob.ffi(kept: Kept): FfiValue {
    bytes?.let { return FfiValue.Bytes(it) }
    kept.keep(this)
    return FfiValue.Held(id, length.toULong())
}

internal fun <T> List<T>.list(one: (T) -> FfiValue): FfiValue =
    if (isEmpty()) FfiValue.Absent else FfiValue.Items(map(one))

/** A list of which an empty one and none at all are two things. */
internal fun <T> List<T>?.optionalList(one: (T) -> FfiValue): FfiValue =
    if (this == null) FfiValue.Absent else FfiValue.Items(map(one))

internal val booleans = Reader { (it as? FfiValue.Bool ?: throw Misfit("", "is not true or false")).v1 }
internal val longs = Reader { (it as? FfiValue.Int ?: throw Misfit("", "is not an integer")).v1 }
internal val ints = Reader { Math.toIntExact(longs.read(it)) }
internal val doubles = Reader { (it as? FfiValue.Float ?: throw Misfit("", "is not a number")).v1 }
internal val texts = Reader { (it as? FfiValue.Text ?: throw Misfit("", "is not a text")).v1 }
internal val dateTimes = Reader { AltinnDateTime(texts.read(it)) }
internal val byteArrays = Reader { (it as? FfiValue.Bytes ?: throw Misfit("", "is not bytes")).v1 }
internal val secrets = Reader { Secret((it as? FfiValue.Secret ?: throw Misfit("", "is not a secret")).v1) }
internal val jsons = Reader { Json((it as? FfiValue.Json ?: throw Misfit("", "is not JSON")).v1) }
internal val blobs = Reader {
    when (it) {
        is FfiValue.Bytes -> Blob(it.v1)
        is FfiValue.Held -> Blob(it.length.toLong(), it.id) { throw java.io.IOException("the bytes of ${it.id} are not here") }
        else -> throw Misfit("", "is not bytes")
    }
}

internal fun <T> names(
    known: (String) -> T,
    unknown: (String) -> T,
): Reader<T> =
    Reader {
        when (it) {
            is FfiValue.UnknownName -> unknown(it.v1)
            else -> known(texts.read(it))
        }
    }

/** The fields of a record, read one after another in the order of its shape. */
internal class Fields(value: FfiValue, size: Int, type: String) {
    private val record = value as? FfiValue.Record ?: throw Misfit("", "is not an object")
    private var next = 0

    init {
        if (record.fields.size != size) throw Misfit("", "is not the $type that this version knows")
    }

    val unknown: List<UnknownMember>
        get() = record.unknown.map { UnknownMember(it.name, it.content, it.isXml) }

    fun <T : Any> required(name: String, reader: Reader<T>): T = optional(name, reader) ?: throw Misfit(name, "is missing")

    fun <T : Any> optional(name: String, reader: Reader<T>): T? =
        when (val value = record.fields[next++]) {
            is FfiValue.Absent -> null
            else -> at(name) { reader.read(value) }
        }

    fun <T : Any> list(name: String, reader: Reader<T>): List<T> =
        when (val value = record.fields[next++]) {
            is FfiValue.Absent -> emptyList()
            is FfiValue.Items -> value.v1.mapIndexed { index, item -> at("$name[$index]") { reader.read(item) } }
            else -> throw Misfit(name, "is not a list")
        }

    fun <T : Any> optionalList(name: String, reader: Reader<T>): List<T>? =
        when (record.fields[next]) {
            is FfiValue.Absent -> null.also { next++ }
            else -> list(name, reader)
        }

    private inline fun <T> at(name: String, work: () -> T): T =
        try {
            work()
        } catch (misfit: Misfit) {
            throw misfit.within(name)
        }
}

/** Whether two fields are equal, bytes by their content. */
internal fun same(a: Any?, b: Any?): Boolean =
    when {
        a is ByteArray && b is ByteArray -> a.contentEquals(b)
        a is List<*> && b is List<*> -> a.size == b.size && a.indices.all { same(a[it], b[it]) }
        else -> a == b
    }

/** A hash that goes with [same]. */
internal fun hash(vararg fields: Any?): Int =
    fields.fold(1) { sum, field ->
        31 * sum +
            when (field) {
                is ByteArray -> field.contentHashCode()
                is List<*> -> hash(*field.toTypedArray())
                else -> field.hashCode()
            }
    }
