@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import no.altinnkit.ffi.CoreException
import no.altinnkit.ffi.FfiValue
import no.altinnkit.ffi.sourceFailed
import no.altinnkit.ffi.transportFailed

/** Everything that can go wrong, one class a kind. What happened and what to do about it is in [report]. */
public sealed class AltinnException(
    /** All that is known. Holds no secret. */
    public val report: ErrorReport,
    cause: Throwable?,
) : RuntimeException(listOfNotNull(report.operation, report.path?.ifEmpty { null }, "${report.detail} (${report.code})").joinToString(": "), cause) {
    /** The stable code, to branch on. */
    public val code: ErrorCode
        get() = ErrorCode(report.code)

    /** Whether the same request may be sent again. */
    public val retry: Retry
        get() = when (report.retry) {
            "after" -> Retry.After(report.retryAfterSeconds)
            "checkFirst" -> Retry.CheckFirst
            else -> Retry.Never
        }

    /** Seconds to wait before sending again or looking, when Altinn or a gateway said so. */
    public val retryAfterSeconds: Int?
        get() = report.retryAfterSeconds

    /** What Altinn, or whatever answered in its place, said. */
    public val server: ServerReport?
        get() = report.server

    /** What to tell a person, for errors that Altinn documents. */
    public val advice: AdviceText?
        get() = report.advice

    /** What may be meant, when several things may be: to be looked at before anything is sent again. */
    public val candidates: List<String>
        get() = report.candidates
}

/** Whether the same request may be sent again. */
public sealed interface Retry {
    /** No: it would fail again, or do harm (a wrong password locks the user for an hour). */
    public data object Never : Retry

    /** Yes, after a while. */
    public data class After(
        /** How long to wait, when Altinn said so. */
        val seconds: Int?,
    ) : Retry

    /** Not blindly: find out first whether the request took effect. */
    public data object CheckFirst : Retry
}

/** What the program handed over does not fit: nothing has been sent, but for [ErrorCode.SOURCE_FAILED], whose cause is the blob's. */
public class InputException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** The session lacks something or mixes environments: nothing has been sent. */
public class ConfigurationException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** The transport failed: nobody knows whether Altinn got the request, unless [retry] says so. */
public class TransportException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** An answer came that is not what the contract says. */
public class ProtocolException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** The credentials or the token were refused. */
public class AuthenticationException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** The user, the system user or the system lacks a right. */
public class AuthorizationException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** Altinn understood and refused: a fault, a problem, a validation. */
public class RejectedException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** Altinn cannot at the moment: too many requests, maintenance, an error of its own. */
public class UnavailableException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** A flow was given something that it did not ask for, or a saved flow that is none. */
public class FlowException internal constructor(report: ErrorReport, cause: Throwable?) : AltinnException(report, cause)

/** The exception of a report, by its kind. */
internal fun exception(report: ErrorReport, cause: Throwable? = null): AltinnException =
    when (report.kind) {
        "input" -> InputException(report, cause)
        "configuration" -> ConfigurationException(report, cause)
        "transport" -> TransportException(report, cause)
        "authentication" -> AuthenticationException(report, cause)
        "authorization" -> AuthorizationException(report, cause)
        "rejected" -> RejectedException(report, cause)
        "unavailable" -> UnavailableException(report, cause)
        "flow" -> FlowException(report, cause)
        else -> ProtocolException(report, cause)
    }

/** Does something in the core, and makes an [AltinnException] of what it throws. */
internal inline fun <T> catching(operation: String? = null, work: () -> T): T =
    try {
        work()
    } catch (failed: CoreException.Failed) {
        throw exception(failed.report)
    } catch (misfit: Misfit) {
        throw exception(misfit, operation)
    }

internal fun exception(report: FfiValue): AltinnException = exception(ErrorReport.read(report))

/** An answer without something that the contract promises. */
internal fun exception(misfit: Misfit, operation: String?): AltinnException =
    exception(
        ErrorReport(
            code = ErrorCode.UNEXPECTED_ANSWER.value,
            kind = "protocol",
            retry = "checkFirst",
            fixableBy = "altinn",
            detail = "the answer's ${misfit.path}: ${misfit.what}",
            operation = operation,
            path = misfit.path,
        ),
    )

internal fun transportException(operation: String, failure: TransportFailure, cause: Throwable): AltinnException =
    exception(ErrorReport.read(transportFailed(operation, failure.detail, failure.notSent)), cause)

/** What a blob did wrong while a request was sent. */
internal fun sourceException(operation: String, detail: String, cause: Exception): AltinnException =
    exception(ErrorReport.read(sourceFailed(operation, detail)), cause)
