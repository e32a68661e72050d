package no.altinnkit.conformance

import no.altinnkit.*
import no.altinnkit.ffi.CoreException
import no.altinnkit.ffi.CoreSession
import no.altinnkit.ffi.FfiValue
import no.altinnkit.ffi.MessageOf
import no.altinnkit.ffi.Moment
import no.altinnkit.ffi.prepare
import no.altinnkit.ffi.valueToJson
import no.altinnkit.ffi.workOut
import no.altinnkit.sandbox.Sandbox
import no.altinnkit.sandbox.carriedBack
import no.altinnkit.sandbox.carriedOver
import no.altinnkit.sandbox.ffi.ConformanceOrder
import no.altinnkit.sandbox.ffi.catalogueJson
import no.altinnkit.sandbox.ffi.conformanceOrder
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import java.util.Base64
import no.altinnkit.sandbox.ffi.CoreException as SandboxException
import no.altinnkit.sandbox.ffi.Moment as SandboxMoment

/** The conformance runner of the Kotlin face: one JSON object a line in, one out. `docs/conformance.md` is the protocol. */
fun main() {
    val out = System.out.bufferedWriter()
    generateSequence(::readlnOrNull).forEach { line ->
        out.write(answer(line))
        out.write("\n")
        out.flush()
    }
}

/** One operation: how its input is read and called, and how its output is read and written. */
internal class TypedOperation<I, O>(
    private val input: Reader<I>,
    private val call: (Altinn, I) -> Call<O>,
    private val output: Reader<O>,
    private val write: (O, Kept) -> FfiValue,
) {
    fun call(altinn: Altinn, value: FfiValue): Call<O> = call(altinn, input.read(value))

    fun output(id: String, altinn: Altinn, response: AltinnResponse): FfiValue =
        write(altinn.read(id, response, output), Kept())
}

/** One function: how its input is read and called, and how its output is written. */
internal class TypedFunction<I, O>(
    private val input: Reader<I>,
    private val call: (Altinn, I) -> O,
    @Suppress("unused") private val output: Reader<O>,
    private val write: (O, Kept) -> FfiValue,
) {
    fun call(altinn: Altinn, value: FfiValue): FfiValue = write(call(altinn, input.read(value)), Kept())
}

private var time: Instant = Instant.EPOCH
private val clock = object : Clock() {
    override fun instant() = time

    override fun getZone() = ZoneOffset.UTC

    override fun withZone(zone: java.time.ZoneId) = this
}
private var sandbox = Sandbox(clock = clock)

private fun answer(line: String): String =
    try {
        done(conformanceOrder(line))
    } catch (failed: CoreException.Failed) {
        error(ErrorReport.read(failed.report))
    } catch (failed: SandboxException.Failed) {
        error(ErrorReport.read(failed.report.carriedBack()))
    } catch (failed: AltinnException) {
        error(failed.report)
    }

private fun error(report: ErrorReport) = """{"error":${valueToJson(MessageOf.Error, report.ffi(Kept()))}}"""

private fun done(order: ConformanceOrder): String =
    when (order) {
        is ConformanceOrder.Catalogue -> catalogueJson()
        is ConformanceOrder.Prepare -> prepared(order)
        is ConformanceOrder.Parse -> {
            val output = typed(order.operation).output(order.operation, altinn(order.session.carriedBack()), order.response.carriedOver())
            """{"output":${valueToJson(MessageOf.Response(order.operation), output)}}"""
        }
        is ConformanceOrder.Call -> {
            val output = workedOut(order)
            """{"output":${valueToJson(MessageOf.FunctionOutput(order.function), output)}}"""
        }
        is ConformanceOrder.Setup -> {
            sandbox = Sandbox(SandboxSetup.read(order.setup.carriedBack()), clock)
            """{"ok":true}"""
        }
        is ConformanceOrder.Handle -> {
            time = Instant.ofEpochMilli(order.now)
            val headers = order.headers.map { HttpHeader(it.name, it.value) }
            val response = sandbox.handle(order.method, order.url, headers, order.body)
            """{"status":${response.status},"headers":${pairs(response.headers)},"body":${base64(response.body)}}"""
        }
    }

private fun prepared(order: ConformanceOrder.Prepare): String {
    val altinn = altinn(order.session.carriedBack(), order.moment.now, order.moment.entropy)
    val input = order.input.carriedBack()
    val call = try {
        typed(order.operation).call(altinn, input)
    } catch (misfit: Misfit) {
        // Kotlin's types cannot even express this input; what a program with looser types would be told, the core says.
        prepare(order.operation, altinn.session, order.moment.carriedBack(), input)
        throw misfit
    }
    val request = call.request
    val head = """"method":${text(request.method)},"url":${text(request.url)},"headers":${pairs(request.headers)}"""
    return """{$head,"body":${body(request.body)}}"""
}

private fun workedOut(order: ConformanceOrder.Call): FfiValue {
    val altinn = altinn(order.session.carriedBack(), order.moment.now, order.moment.entropy)
    val input = order.input.carriedBack()
    return try {
        known(functions[order.function], order.function).call(altinn, input)
    } catch (misfit: Misfit) {
        workOut(order.function, altinn.session, order.moment.carriedBack(), input)
        throw misfit
    }
}

private fun SandboxMoment.carriedBack() = Moment(now, entropy)

private fun typed(operation: String): TypedOperation<*, *> = known(operations[operation], operation)

private fun <T> known(found: T?, id: String): T =
    found ?: throw IllegalStateException("the generated code knows no $id: run `cargo xtask surfaces`")

private fun altinn(session: FfiValue, now: Long = 0, entropy: ByteArray = ByteArray(32)): Altinn {
    val config = try {
        SessionConfig.read(session)
    } catch (misfit: Misfit) {
        CoreSession(session)
        throw misfit
    }
    return Altinn(config, Clock.fixed(Instant.ofEpochMilli(now), ZoneOffset.UTC), { entropy })
}

private fun body(body: AltinnBody): String =
    if (body.parts.none { it is AltinnBody.Part.Held }) {
        base64(body.bytes())
    } else {
        body.parts.joinToString(",", "[", "]") { part ->
            when (part) {
                is AltinnBody.Part.Bytes -> """{"bytes":${base64(part.bytes)}}"""
                is AltinnBody.Part.Held ->
                    """{"held":${text(part.blob.id)},"length":${part.blob.length},"encoding":"${if (part.base64) "base64" else "raw"}"}"""
            }
        }
    }

private fun pairs(headers: List<HttpHeader>) =
    headers.joinToString(",", "[", "]") { "[${text(it.name)},${text(it.value)}]" }

private fun base64(bytes: ByteArray) = "\"${Base64.getEncoder().encodeToString(bytes)}\""

/** A text as JSON writes it. */
private fun text(text: String): String = buildString {
    append('"')
    for (letter in text) {
        when (letter) {
            '"', '\\' -> append('\\').append(letter)
            '\n' -> append("\\n")
            '\r' -> append("\\r")
            '\t' -> append("\\t")
            '\b' -> append("\\b")
            '\u000c' -> append("\\f")
            else -> if (letter < ' ') append("\\u%04x".format(letter.code)) else append(letter)
        }
    }
    append('"')
}
