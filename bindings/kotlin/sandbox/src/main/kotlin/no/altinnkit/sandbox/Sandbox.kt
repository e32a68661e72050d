package no.altinnkit.sandbox

import no.altinnkit.Addresses
import no.altinnkit.AltinnRequest
import no.altinnkit.AltinnResponse
import no.altinnkit.AltinnTransport
import no.altinnkit.BlockingTransport
import no.altinnkit.Environment
import no.altinnkit.HttpHeader
import no.altinnkit.Kept
import no.altinnkit.SandboxSetup
import no.altinnkit.sandbox.ffi.CoreSandbox
import no.altinnkit.sandbox.ffi.Header
import no.altinnkit.sandbox.ffi.sandboxAddresses
import java.time.Clock

/**
 * An Altinn in memory, for tests and demonstrations. It is a transport too: `sandbox.send(call)`.
 *
 * @param setup How it starts out; the same setup and the same requests give the same answers.
 * @param clock Tells it the time.
 */
public class Sandbox @JvmOverloads constructor(
    setup: SandboxSetup = SandboxSetup(),
    private val clock: Clock = Clock.systemUTC(),
) : AltinnTransport, BlockingTransport {
    private val core: CoreSandbox = catching { CoreSandbox(setup.ffi(Kept()).carriedOver()) }

    /** Answers a request as a server gets it; of the address only path and query are looked at. */
    public fun handle(
        method: String,
        url: String,
        headers: List<HttpHeader>,
        body: ByteArray,
    ): AltinnResponse = core.handle(method, url, headers.map { Header(it.name, it.value) }, body, clock.millis()).carriedOver()

    override fun sendBlocking(request: AltinnRequest): AltinnResponse =
        handle(request.method, request.url, request.headers, request.body.bytes())

    override suspend fun send(request: AltinnRequest): AltinnResponse = sendBlocking(request)

    /** Where things are. */
    public companion object {
        /** The environment of a sandbox that is served at an origin such as `http://127.0.0.1:8080`. */
        @JvmStatic
        public fun environment(origin: String): Environment = Environment.Custom(Addresses.read(sandboxAddresses(origin).carriedBack()))
    }
}
