package no.altinnkit.sandbox

import no.altinnkit.AltinnResponse
import no.altinnkit.HttpHeader
import no.altinnkit.exception
import no.altinnkit.ffi.FfiValue
import no.altinnkit.ffi.UnknownField
import no.altinnkit.sandbox.ffi.CoreException
import no.altinnkit.sandbox.ffi.HttpResponse
import no.altinnkit.sandbox.ffi.FfiValue as SandboxValue
import no.altinnkit.sandbox.ffi.UnknownField as SandboxField

// The sandbox has a native library of its own, with the sandbox in it, and so bindings of its own. Values go from one to the
// other by what is in them (docs/decisions/0014-two-native-libraries.md).

internal fun FfiValue.carriedOver(): SandboxValue =
    when (this) {
        is FfiValue.Absent -> SandboxValue.Absent
        is FfiValue.Bool -> SandboxValue.Bool(v1)
        is FfiValue.Int -> SandboxValue.Int(v1)
        is FfiValue.Float -> SandboxValue.Float(v1)
        is FfiValue.Text -> SandboxValue.Text(v1)
        is FfiValue.UnknownName -> SandboxValue.UnknownName(v1)
        is FfiValue.BrokenText -> SandboxValue.BrokenText
        is FfiValue.Bytes -> SandboxValue.Bytes(v1)
        is FfiValue.Held -> SandboxValue.Held(id, length)
        is FfiValue.Secret -> SandboxValue.Secret(v1)
        is FfiValue.Json -> SandboxValue.Json(v1)
        is FfiValue.Items -> SandboxValue.Items(v1.map { it.carriedOver() })
        is FfiValue.Record ->
            SandboxValue.Record(fields.map { it.carriedOver() }, unknown.map { SandboxField(it.name, it.content, it.isXml) })
    }

internal fun SandboxValue.carriedBack(): FfiValue =
    when (this) {
        is SandboxValue.Absent -> FfiValue.Absent
        is SandboxValue.Bool -> FfiValue.Bool(v1)
        is SandboxValue.Int -> FfiValue.Int(v1)
        is SandboxValue.Float -> FfiValue.Float(v1)
        is SandboxValue.Text -> FfiValue.Text(v1)
        is SandboxValue.UnknownName -> FfiValue.UnknownName(v1)
        is SandboxValue.BrokenText -> FfiValue.BrokenText
        is SandboxValue.Bytes -> FfiValue.Bytes(v1)
        is SandboxValue.Held -> FfiValue.Held(id, length)
        is SandboxValue.Secret -> FfiValue.Secret(v1)
        is SandboxValue.Json -> FfiValue.Json(v1)
        is SandboxValue.Items -> FfiValue.Items(v1.map { it.carriedBack() })
        is SandboxValue.Record ->
            FfiValue.Record(fields.map { it.carriedBack() }, unknown.map { UnknownField(it.name, it.content, it.isXml) })
    }

internal fun HttpResponse.carriedOver(): AltinnResponse =
    AltinnResponse(status.toInt(), headers.map { HttpHeader(it.name, it.value) }, body, reason, inReplyTo)

/** Does something in the sandbox's library, and makes an exception of the library's family of what it throws. */
internal inline fun <T> catching(work: () -> T): T =
    try {
        work()
    } catch (failed: CoreException.Failed) {
        throw exception(failed.report.carriedBack())
    }
