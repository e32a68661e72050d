package no.altinnkit.tests

import no.altinnkit.*
import no.altinnkit.ffi.version
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.test.assertTrue

class OperationTest {
    @Test
    fun `the library answers with its version`() {
        assertTrue(Regex("""\d+\.\d+\.\d+""").matches(version()))
    }

    @Test
    fun `a receipt is asked for`() {
        val call = conversation().receipt()
        assertEquals("altinn2.soap.receipt.get_receipt", call.operation)
        assertEquals("POST", call.request.method)
        assertEquals("https://tt02.altinn.no/IntermediaryExternal/ReceiptExternalBasic.svc", call.request.url)
        assertTrue(HttpHeader("Content-Type", "text/xml; charset=utf-8") in call.request.headers)
        assertTrue(call.request.headers.any { it.name == "SOAPAction" && it.value.contains("GetReceiptBasicV2") })
        assertEquals(call.request.body.bytes().size.toLong(), call.request.body.length)
        assertTrue(call.request.text().contains("ReceiptId>4711<"))
        assertTrue(call.request.text().contains("hemmelig &amp; &lt;godt&gt;"))
    }

    @Test
    fun `the same moment gives the same bytes`() {
        assertEquals(withToken().upload(Blob(ByteArray(9))).request.text(), withToken().upload(Blob(ByteArray(9))).request.text())
    }

    @Test
    fun `a receipt is read`() {
        val receipt = conversation().receipt().response(
            receiptAnswer(
                """<a:LastChanged>2026-01-15T12:00:00.1234567</a:LastChanged><a:ReceiptId>4711</a:ReceiptId>
                <a:ReceiptStatus>OK</a:ReceiptStatus><a:ReceiptType>Nymotens</a:ReceiptType>
                <a:SubReceipts><a:Receipt><a:ReceiptId>4712</a:ReceiptId></a:Receipt></a:SubReceipts>
                <a:Framtid>ja</a:Framtid>""",
            ),
        )
        assertEquals(4711, receipt.receiptId)
        assertEquals(ReceiptStatus.OK, receipt.receiptStatus)
        assertEquals(AltinnDateTime("2026-01-15T12:00:00.1234567"), receipt.lastChanged)
        assertEquals(listOf(Receipt(receiptId = 4712)), receipt.subReceipts)
        assertNull(receipt.receiptText)
        assertEquals("Nymotens", receipt.receiptType?.value, "an open list keeps names that it does not know")
        val unknown = receipt.unknown.single()
        assertEquals("Framtid", unknown.name)
        assertTrue(unknown.isXml && unknown.content.contains("ja"))
    }

    @Test
    fun `what a newer Altinn says is handed on unharmed`() {
        val tokens = TokensConfig(altinn = AccessToken(Secret("t"), unknown = listOf(UnknownMember("nytt", "{\"a\":[1]}", false))))
        assertEquals(tokens, TokensConfig.read(tokens.ffi(Kept())))
    }

    @Test
    fun `a closed conversation is of no use`() {
        val altinn = conversation()
        val call = altinn.use { it.receipt() }
        assertFailsWith<ConfigurationException> { call.response(receiptAnswer("")) }
        assertFailsWith<ConfigurationException> { call.request }
    }

    @Test
    fun `every name of an open list is there once`() {
        assertEquals(ReceiptType.all.size, ReceiptType.all.toSet().size)
        assertEquals("RegisterDSFStreetAdd", ReceiptType.REGISTER_DSF_STREET_ADD.value)
        assertEquals("RegisterDLS", "${ReceiptType.REGISTER_DLS}")
    }
}
