package no.altinnkit.tests

import no.altinnkit.*
import no.altinnkit.ffi.errorCodes
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

class ErrorTest {
    private val classes = mapOf(
        "input" to InputException::class,
        "configuration" to ConfigurationException::class,
        "transport" to TransportException::class,
        "protocol" to ProtocolException::class,
        "authentication" to AuthenticationException::class,
        "authorization" to AuthorizationException::class,
        "rejected" to RejectedException::class,
        "unavailable" to UnavailableException::class,
        "flow" to FlowException::class,
    )

    @Test
    fun `every code has a constant and a class`() {
        val table = errorCodes()
        assertTrue(table.size > 30)
        assertEquals(table.map { it.code }, ErrorCode.all.map { it.value })
        assertEquals(classes.keys, table.map { it.kind }.toSet())
        for (row in table) {
            val report = ErrorReport(row.code, row.kind, row.retry, row.fixableBy, "d")
            val error = exception(report)
            assertEquals(classes[row.kind], error::class, row.code)
            assertEquals(row.code, error.code.value)
            assertEquals(report, error.report)
            val retry = mapOf("never" to Retry.Never, "after" to Retry.After(null), "checkFirst" to Retry.CheckFirst)
            assertEquals(retry[row.retry], error.retry, row.code)
        }
    }

    @Test
    fun `a bad input says where`() {
        val altinn = conversation()
        val error = assertFailsWith<InputException> {
            altinn.app.createInstance("ttd", "leveranse", InstanceOwnerSelector(organisationNumber = "123456789")).request
        }
        assertEquals(ErrorCode.INVALID_IDENTITY, error.code)
        assertEquals("instanceOwner.organisationNumber", error.report.path)
        assertEquals("altinn3.app.create_instance", error.report.operation)
        assertContains(error.message!!, "altinn3.app.create_instance: instanceOwner.organisationNumber: ")
    }

    @Test
    fun `a configuration that does not hold together`() {
        assertEquals(ErrorCode.MISSING_CREDENTIALS, assertFailsWith<ConfigurationException> { conversation(credentials = null).receipt().request }.code)
        assertEquals(ErrorCode.MISSING_TOKEN, assertFailsWith<ConfigurationException> { conversation().upload(Blob(ByteArray(1))).request }.code)
        assertEquals("session.environment", assertFailsWith<InputException> { conversation(environment = "narnia") }.report.path)
        val elsewhere = CredentialsConfig("system", "production", "1", Secret("2"))
        assertEquals(ErrorCode.ENVIRONMENT_MISMATCH, assertFailsWith<ConfigurationException> { Altinn(SessionConfig("tt02", credentials = elsewhere)) }.code)
    }

    @Test
    fun `answers that are none`() {
        val call = conversation().receipt()
        fun said(response: AltinnResponse) = assertFailsWith<AltinnException> { call.response(response) }
        assertIs<ProtocolException>(said(answer("")))
        assertEquals(ErrorCode.HTML_ANSWER, said(answer("<!DOCTYPE html><html><body>Vedlikehold</body></html>")).code)
        assertEquals(ErrorCode.MALFORMED_XML, said(answer("<s:Envelope")).code)
        assertIs<UnavailableException>(said(answer("", 503)))
        val upload = withToken().upload(Blob(ByteArray(1)))
        val busy = assertFailsWith<UnavailableException> { upload.response(answer("", 429, HttpHeader("Retry-After", "120"))) }
        assertEquals(Retry.After(120), busy.retry)
    }

    @Test
    fun `what Altinn says about an error`() {
        val error = assertFailsWith<RejectedException> {
            conversation().receipt().response(
                answer(
                    """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
                    <faultcode>s:Client</faultcode><faultstring>An error occurred</faultstring><detail>
                    <AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
                    <AltinnErrorMessage>Nei</AltinnErrorMessage><ErrorGuid>g-1</ErrorGuid><ErrorID>40001</ErrorID>
                    </AltinnFault></detail></s:Fault></s:Body></s:Envelope>""",
                    500,
                ),
            )
        }
        assertEquals(ErrorCode.ALTINN_FAULT, error.code)
        assertEquals(40001, error.server?.errorId)
        assertEquals("g-1", error.server?.errorGuid)
        assertEquals("Nei", error.server?.message)
        assertEquals(500, error.server?.status)
        assertEquals("altinn2.soap.receipt.get_receipt", error.report.operation)
    }

    @Test
    fun `an answer is refused that costs too much`() {
        val call = conversation(limits = LimitsConfig(maxDepth = 6)).receipt()
        val deep = "<a:X>".repeat(10) + "</a:X>".repeat(10)
        assertEquals(ErrorCode.LIMIT_EXCEEDED, assertFailsWith<ProtocolException> { call.response(receiptAnswer(deep)) }.code)
    }

    @Test
    fun `a value that does not fit the generated code is an unexpected answer`() {
        val error = assertFailsWith<ProtocolException> {
            catching("altinn2.soap.receipt.get_receipt") { Reference.read(Reference(ReferenceType("x"), "y").ffi(Kept()).let(::withoutLast)) }
        }
        assertEquals(ErrorCode.UNEXPECTED_ANSWER, error.code)
        assertEquals("referenceValue", error.report.path)
    }

    private fun withoutLast(value: no.altinnkit.ffi.FfiValue): no.altinnkit.ffi.FfiValue {
        val record = value as no.altinnkit.ffi.FfiValue.Record
        return record.copy(fields = record.fields.dropLast(1) + no.altinnkit.ffi.FfiValue.Absent)
    }
}
