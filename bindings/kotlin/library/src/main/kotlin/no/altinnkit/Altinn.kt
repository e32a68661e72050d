@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import no.altinnkit.ffi.CoreFlow
import no.altinnkit.ffi.CoreReader
import no.altinnkit.ffi.CoreSession
import no.altinnkit.ffi.FfiValue
import no.altinnkit.ffi.Header
import no.altinnkit.ffi.Moment
import no.altinnkit.ffi.parse
import no.altinnkit.ffi.prepare
import no.altinnkit.ffi.workOut
import java.security.SecureRandom
import java.time.Clock
import java.util.function.Supplier

/**
 * A conversation with Altinn: an environment, credentials, tokens, and every operation and flow that there is.
 *
 * ```
 * val altinn = Altinn(Environment.Tt02, Credentials.System("1234", Secret("secret")))
 * val receipt = JavaHttpTransport().send(altinn.soap.receipt.getReceipt(search = ReceiptSearch(receiptId = 4711)))
 * ```
 *
 * @param config Environment, credentials, tokens and the rest.
 * @param clock Tells the time; the system's unless a test says otherwise.
 * @param entropy Gives 32 bytes or more from a cryptographic source, never the same twice.
 */
public class Altinn @JvmOverloads constructor(
    config: SessionConfig,
    @get:JvmSynthetic
    internal val clock: Clock = Clock.systemUTC(),
    private val entropy: Supplier<ByteArray> = Supplier { ByteArray(32).also(SecureRandom()::nextBytes) },
) : AltinnOperations(), AutoCloseable {
    /** A conversation from the parts of its configuration. */
    @JvmOverloads
    public constructor(
        environment: Environment,
        credentials: Credentials? = null,
        tokens: TokensConfig? = null,
        language: Language? = null,
        limits: LimitsConfig? = null,
        serviceNamespaces: List<ServiceNamespace> = emptyList(),
        clock: Clock = Clock.systemUTC(),
    ) : this(
        SessionConfig(
            environment = environment.name,
            addresses = (environment as? Environment.Custom)?.addresses,
            credentials = credentials?.config,
            tokens = tokens,
            language = language,
            limits = limits,
            serviceNamespaces = serviceNamespaces,
        ),
        clock,
    )

    @get:JvmSynthetic
    internal val session: CoreSession = catching { CoreSession(config.ffi(Kept())) }

    @get:JvmSynthetic
    override val altinn: Altinn
        get() = this

    /** Wipes credentials and tokens from the core's memory, at once and for every call and flow of this conversation. */
    override fun close(): Unit = session.wipe()

    /** There is nothing to see in a conversation. */
    override fun toString(): String = "Altinn"

    @JvmSynthetic
    internal fun moment() = Moment(clock.millis(), entropy.get())

    @JvmSynthetic
    internal fun <T> call(operation: String, input: (Kept) -> FfiValue, output: Reader<T>): Call<T> {
        val prepared = {
            val kept = Kept()
            AltinnRequest(catching(operation) { prepare(operation, session, moment(), input(kept)) }, kept, operation)
        }
        val reader = { status: Int, headers: List<HttpHeader>, reason: String?, messageId: String? ->
            val pairs = headers.map { Header(it.name, it.value) }
            val core = catching(operation) { CoreReader(operation, session, status.toUShort(), reason, pairs, messageId) }
            AnswerReader(operation, core, output)
        }
        return Call(operation, prepared, reader) { read(operation, it, output) }
    }

    @JvmSynthetic
    internal fun <T> workOut(function: String, input: (Kept) -> FfiValue, output: Reader<T>): T =
        catching(function) { output.read(workOut(function, session, moment(), input(Kept()))) }

    @JvmSynthetic
    internal fun <T> read(operation: String, response: AltinnResponse, output: Reader<T>): T =
        catching(operation) { output.read(parse(operation, session, response.ffi())) }

    @JvmSynthetic
    internal fun <T> begin(flow: String, start: (Kept) -> FfiValue, output: Reader<T>): AltinnFlow<T> {
        val kept = Kept()
        return AltinnFlow(this, catching(flow) { CoreFlow.begin(flow, session, start(kept)) }, kept, output)
    }

    @JvmSynthetic
    internal fun <T> restore(flow: String, saved: ByteArray, blobs: List<Blob>, output: Reader<T>): AltinnFlow<T> {
        val core = catching(flow) { CoreFlow.restore(saved) }
        if (core.id() != flow) throw exception(flowRestore(flow, "these are the bytes of a flow ${core.id()}"))
        return AltinnFlow(this, core, Kept(blobs), output)
    }
}

private fun flowRestore(flow: String, detail: String) = ErrorReport(
    code = ErrorCode.FLOW_RESTORE.value,
    kind = "flow",
    retry = "never",
    fixableBy = "integrator",
    detail = detail,
    operation = flow,
)

/** Which Altinn. */
public sealed class Environment(@get:JvmSynthetic internal val name: String) {
    /** `www.altinn.no` and `platform.altinn.no`. */
    public data object Production : Environment("production")

    /** `tt02.altinn.no` and `platform.tt02.altinn.no`: the test environment for end-user systems. */
    public data object Tt02 : Environment("tt02")

    /** Addresses of one's own: a sandbox, a proxy, a gateway. */
    public data class Custom(
        /** The addresses. */
        val addresses: Addresses,
    ) : Environment("custom")

    /** For Java. */
    public companion object {
        /** [Production]. */
        @JvmStatic
        public fun production(): Environment = Production

        /** [Tt02]. */
        @JvmStatic
        public fun tt02(): Environment = Tt02
    }
}

/** How a system signs in to Altinn II. The kind chooses the flavour of its SOAP interface. */
public sealed class Credentials {
    /** The same, as a [SessionConfig] has it. */
    public abstract val config: CredentialsConfig

    /** The name and password that Altinn gave a registered end-user system (datasystem), as parameters: the Basic flavour. */
    public data class System(
        /** System user name (datasystem-ID). */
        val systemUserName: String,
        /** System password. */
        val systemPassword: Secret,
    ) : Credentials() {
        override val config: CredentialsConfig
            get() = CredentialsConfig(kind = "system", systemUserName = systemUserName, systemPassword = systemPassword)
    }

    /** The same name and password in a WS-Security header: the WS flavour. */
    public data class UsernameToken @JvmOverloads constructor(
        /** System user name (datasystem-ID). */
        val systemUserName: String,
        /** System password. */
        val systemPassword: Secret,
        /** Whether a timestamp of five minutes goes with it; Altinn's policy asks for one. */
        val timestamp: Boolean = true,
        /** Whether it carries a nonce and the time of its making. */
        val nonce: Boolean = false,
    ) : Credentials() {
        override val config: CredentialsConfig
            get() = CredentialsConfig(
                kind = "usernameToken",
                systemUserName = systemUserName,
                systemPassword = systemPassword,
                timestamp = timestamp,
                nonce = nonce,
            )
    }
}
