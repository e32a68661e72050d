package no.altinnkit

import kotlin.test.Test
import kotlin.test.assertTrue

class VersionTest {
    @Test
    fun `the library answers with its version`() {
        assertTrue(Regex("""\d+\.\d+\.\d+""").matches(version()))
    }
}
