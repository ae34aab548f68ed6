package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.Executors

/** Groups and decisions as a program uses them. */
class GroupTest {
    private val policy = Policy(
        Engagement(
            id = "school", mode = EngagementMode.COLLABORATIVE, jurisdiction = "NO",
            channels = listOf(
                Channel(
                    id = "room", mode = EngagementMode.COLLABORATIVE, media = listOf(Medium.TEXT),
                    visibility = Visibility.MEMBERS,
                    participation = listOf(ParticipationKind.OBSERVE, ParticipationKind.POST, ParticipationKind.REPLY),
                ),
            ),
            groupAgreement = GroupAgreement(version = "1", graceDays = 14u),
        ),
    )

    private fun event(kind: GroupEventKind, minute: Int) =
        GroupEvent(kind = kind, at = "2026-11-03T09:%02d:00Z".format(minute), actor = "p1")

    private fun group() = GroupState().apply {
        apply(event(GroupEventKind.GROUP_OPENED, 0))
        apply(event(GroupEventKind.AGREEMENT_ADOPTED, 1).copy(version = "1"))
        apply(event(GroupEventKind.MEMBER_JOINED, 2).copy(member = "m1", role = ActorRole.MEMBER, age = 17u))
    }

    private val accepted = event(GroupEventKind.AGREEMENT_ACCEPTED, 3).copy(member = "m1", version = "1")
    private val post = DecisionRequest(
        at = "2026-11-03T10:00:00Z", action = Action.POST, role = ActorRole.MEMBER, actor = "m1",
        medium = Medium.TEXT, honours = ObligationKind.entries,
    )

    @Test
    fun `a denial tells why and what would change it`() {
        val state = group()
        val denied = policy.decide(state, post)
        assertEquals(Outcome.DENY, denied.outcome)
        assertTrue(denied.reasons.isNotEmpty() && denied.obligations.isEmpty())
        val steps = policy.steps(state, post, "nn")
        assertEquals(listOf(StepKind.ACCEPT_AGREEMENT), steps.map { it.kind })
        state.apply(accepted)
        assertTrue(state.pendingNorms("m1").isEmpty())
        assertEquals(Outcome.ALLOW, policy.decide(state, post).outcome)
        assertEquals(listOf(Outcome.ALLOW), policy.decideAll(state, listOf(post)).map { it.outcome })
        assertTrue("\"allow\"" in policy.decideJson(state, """{"at": "2026-11-03T10:00:00Z", "action": "post",
            "role": "member", "actor": "m1", "medium": "text", "honours": ["show_helpline"]}""".encodeToByteArray()))
    }

    @Test
    fun `an event that cannot have happened changes nothing`() {
        val state = group()
        val before = state.toJson()
        val stranger = accepted.copy(member = "m2")
        val refused = assertThrows(CocareerException.Rejected::class.java) { state.apply(stranger) }
        assertEquals("not_a_member", refused.code)
        assertFalse("m2" in refused.toString())
        for (line in listOf("", "{", "[]", "\u0000", """{"kind": "group_opened"}""")) {
            assertThrows(CocareerException.Rejected::class.java) { state.applyJson(line.encodeToByteArray()) }
        }
        assertEquals(before, state.toJson())
    }

    @Test
    fun `a log is good up to the line that is not`() {
        val good = """{"kind": "group_opened", "at": "2026-11-03T09:00:00Z", "actor": "p1"}"""
        val replay = replay("$good\n{\"kind\": \"group_op".encodeToByteArray())
        assertNotNull(replay.stopped)
        assertEquals(1uL, replay.state.eventCount())
        assertEquals(GroupPhase.OPEN, replay.state.phase())
    }

    @Test
    fun `threads can share a group`() {
        val state = group().apply { apply(accepted) }
        val pool = Executors.newFixedThreadPool(4)
        val asked = (1..200).map { pool.submit<Outcome> { policy.decide(state, post).outcome } }
        assertTrue(asked.all { it.get() == Outcome.ALLOW })
        pool.shutdown()
    }
}
