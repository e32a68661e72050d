package no.altinnkit.tests

import no.altinnkit.*
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

class SecretTest {
    @Test
    fun `nothing prints a secret`() {
        val secret = "kjempehemmelig"
        val credentials = Credentials.System("1234", Secret(secret))
        val tokens = TokensConfig(altinn = AccessToken(Secret(secret)))
        val altinn = conversation(credentials = credentials, tokens = tokens)
        val soap = altinn.receipt()
        val rest = altinn.upload(Blob(ByteArray(3)))
        assertTrue(soap.request.text().contains(secret) && rest.request.headers.any { it.value.contains(secret) }, "they do travel")
        for (thing in listOf(
            credentials, tokens, altinn, soap, soap.request, soap.request.body, rest, rest.request, rest.request.headers,
            answer(secret), FlowInput.Answer(Secret(secret)), SessionConfig("tt02", credentials = credentials.config),
        )) {
            assertFalse("$thing".contains(secret), "$thing")
        }
        assertTrue("$credentials".contains("[redacted]"))
        assertTrue("${soap.request}".contains("POST https://tt02.altinn.no/"))
    }

    @Test
    fun `one way to read it`() {
        assertEquals("a", Secret("a").expose())
        assertEquals(Secret("a"), Secret("a"))
        assertNotEquals(Secret("a"), Secret("b"))
    }
}
