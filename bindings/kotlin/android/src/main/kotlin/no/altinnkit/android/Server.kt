// Serves the sandbox, and starts a program that uses it: the one that R8 has shrunk knows no sandbox.
package no.altinnkit.android

import com.sun.net.httpserver.HttpServer
import no.altinnkit.Addresses
import no.altinnkit.Environment
import no.altinnkit.HttpHeader
import no.altinnkit.sandbox.Sandbox
import java.net.InetSocketAddress
import java.util.concurrent.Executors
import kotlin.system.exitProcess

/** A sandbox on a port of this machine. */
internal class Server : AutoCloseable {
    private val sandbox = Sandbox()
    private val threads = Executors.newCachedThreadPool()
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0).apply {
        executor = threads
        createContext("/") { exchange ->
            val body = exchange.requestBody.readBytes()
            val headers = exchange.requestHeaders.flatMap { (name, values) -> values.map { HttpHeader(name, it) } }
            val answer = sandbox.handle(exchange.requestMethod, "${exchange.requestURI}", headers, body)
            answer.headers.forEach { exchange.responseHeaders.add(it.name, it.value) }
            exchange.use {
                it.sendResponseHeaders(answer.status, if (answer.body.isEmpty()) -1 else answer.body.size.toLong())
                it.responseBody.write(answer.body)
            }
        }
        start()
    }

    /** Where its parts are. */
    val addresses: Addresses
        get() = (Sandbox.environment("http://127.0.0.1:${server.address.port}") as Environment.Custom).addresses

    override fun close() {
        server.stop(0)
        threads.shutdownNow()
    }
}

/** Takes the class path of a program whose class is `ProgramKt`, and ends as it ends. */
public fun main(arguments: Array<String>) {
    val code = Server().use { server ->
        val addresses = server.addresses.run { listOf(portal, platform, apps, maskinporten) }
        val command = listOf("java", "-cp", arguments.single(), "no.altinnkit.android.ProgramKt") + addresses
        ProcessBuilder(command).inheritIO().start().waitFor()
    }
    exitProcess(code)
}
