"""Heads: what can be read off a pattern without trying it. More words may be named than it can begin with, never fewer.

„haus“ is a whole word, „haus…“ the beginning of one, „~\\w+“ a pattern for a word.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from brandhub.speech.heads import Head, alternatives, beginnings, heads_with_one_before, needs_of, seconds_of

SHOWN = {"whole": "{}", "begun": "{}…", "pattern": "~{}"}


def said(heads: Iterable[Head] | None) -> str | None:
    return None if heads is None else " ".join(sorted(SHOWN[head.kind].format(head.letters) for head in heads))


@pytest.mark.parametrize(
    ("pattern", "heads", "seconds", "needs"),
    [
        ("das haus", "das", "haus", ["haus"]),
        ("haus", "haus", None, []),
        ("haus|hof", "haus hof", None, []),
        ("(?:haus|hof)", "haus hof", None, []),
        ("(?:haus|hof)tuer", "haustuer hoftuer", None, []),
        (r"(?:haus|hof)\w*", "haus… hof…", None, []),
        ("(?:haus|hof)?", None, None, []),
        ("(?:der )?hof", "der hof", None, ["hof"]),
        ("(?:der |die )?hof", "der die hof", None, ["hof"]),
        ("(?:der )*hof", "der hof", None, ["hof"]),
        ("(?:der ){0,2}hof", "der hof", None, ["hof"]),
        ("(?:der )+hof", None, None, []),
        ("(?:der ){2}hof", None, None, []),
        ("(?:der)?hof", "derhof hof", None, []),
        ("(?:klein)*hof", "hof klein…", None, []),
        ("(der |die )hof", "der die", None, []),
        ("(hof)", "hof", None, []),
        ("(?=x)hof", "hof", None, ["hof"]),
        ("(?!der )hof", "hof", None, ["hof"]),
        ("(?<=x)hof", "hof", None, ["hof"]),
        ("(?<!x)hof", "hof", None, ["hof"]),
        ("(?P<a>hof)", None, None, []),
        ("hof?", "ho…", None, []),
        ("hof*", "ho…", None, []),
        ("hof{2}", "ho…", None, []),
        ("hof+", "hof…", None, []),
        ("ho(?:f|efe)", "hoefe hof", None, []),
        ("ho(?:f|efe)?", "ho…", None, []),
        ("ho(?:f|efe)*", "ho…", None, []),
        ("ho(?:f|efe)+", "ho…", None, []),
        ("ho(?:f|efe){2}", "ho…", None, []),
        ("ho(?:f |efe)", "ho…", None, []),
        (r"ho(?:f|\w+)", "ho…", None, []),
        ("hof ?laden", "hof…", None, []),
        ("hof *laden", "hof…", None, []),
        ("hof {1}laden", "hof…", None, []),
        ("hof(?= )", "hof", None, []),
        ("hof(?= laden)", "hof", None, ["laden…"]),
        ("hof(?= laden )", "hof", None, ["laden"]),
        ("hof(?= laden auf)", "hof", None, ["laden", "auf…"]),
        ("hof(?= laden| tor )", "hof", None, ["laden… tor"]),
        ("hof(?= laden|s)", "hof", None, []),
        ("hof(?= laden)?", "hof", None, []),
        ("hof(?= {1}laden)", "hof", None, []),
        (r"hof(?= \w+)", "hof", None, []),
        (r"hof(?= \w+ tor )", "hof", None, ["tor"]),
        (r"hof(?= (?:[.,]|\Z))", "hof", None, []),
        ("hof(?! laden)", "hof…", None, []),
        ("(?:hof(?= laden))? tor", None, None, ["tor"]),
        ("hof(?=s)", "hof…", None, []),
        ("hof(?: laden)?", "hof", None, []),
        ("hof(?: laden| tor)", "hof", None, ["laden tor"]),
        ("hof(?: laden| tor)s auf", "hof", None, ["auf", "ladens tors"]),
        ("hof(?: laden|tor)", "hof…", None, []),
        ("hof(?:| laden)", "hof…", None, []),
        ("hof(?: laden)?s", "hof…", None, []),
        ("hof(?: laden)? tor", "hof", None, ["tor"]),
        ("hof(?:(?= )| x)", "hof", None, []),
        ("hof(?: ?laden)", "hof…", None, []),
        (r"\w+ hof", r"~\w+", "hof", ["hof"]),
        (r"\w+", r"~\w+", None, []),
        (r"\w+hof tor", r"~\w+hof", "tor", ["tor"]),
        ("[a-z]+ hof", "~[a-z]+", None, ["hof"]),
        ("[(|) ]x hof", None, None, ["hof"]),
        (r"\w+(?: \w+)? hof", r"~\w+", None, ["hof"]),
        (r"\w+ ?hof", r"~\w+.*", None, []),
        (r"\w+ *hof", r"~\w+.*", None, []),
        (r"\w+ {2}hof", r"~\w+.*", None, []),
        (r"\w{4,}(?:plus|minus)(?= )", r"~\w{4,}(?:plus|minus)", None, []),
        (r"\w+hof((?: (\w+)){0,5}) tor", r"~\w+hof", None, ["tor"]),
        (r"\w*(?:tor|open ?air)s? da", r"~\w*open.* ~\w*tors?", None, ["da"]),
        (r"\w*(?:tor|hof auf)s da", r"~\w*hof ~\w*tors", None, ["da"]),
        (r"\w*(?:tor|hof auf)?s da", None, None, ["da"]),
        (r"\w*(tor|hof auf)s da", None, None, ["da"]),
        (r"\w*(?!hof auf)s da", None, None, ["da"]),
        ("hof( laden)?", "hof", None, []),
        ("hof(?P<a> laden)?", "hof…", None, []),
        (r"(?:\w+ )?hof", r"hof ~\w+", None, ["hof"]),
        (r"(?:\w+ ){0,1}hof", r"hof ~\w+", None, ["hof"]),
        (r"(?:a|\w+)", r"a ~\w+", None, []),
        (r"(?:a|\w+ )?hof", r"ahof hof ~\w+", None, []),
        (r"\w+(?:es|er)? hof", r"~\w+(?:es|er)?", "hof", ["hof"]),
        (r"\w+(?!s) hof", None, "hof", ["hof"]),
        ("o'clock now", "o'clock", None, ["now"]),
        ("east-west way", "east-west", None, ["way"]),
        (r"e-mail\w*", "e-mail…", None, []),
        ("20 jahre", "20", "jahre", ["jahre"]),
        ("-", None, None, []),
        (r"\d+ hof", None, "hof", ["hof"]),
        ("(?:a|b)(?:c|d) e", "ac ad bc bd", "e", ["e"]),
        ("(?:a|b )(?:c|d) e", "ac ad b", None, ["e"]),
        ("(?:a (?:b|c)|d) e", "a d", None, ["e"]),
        ("(?:(?:a|b) )?c", "a b c", None, ["c"]),
        (r"((?:a|b)\w*)", "a… b…", None, []),
        ("a(?:b(?:c|d)|e)", "a…", None, []),
        ("(?:a){0,3}b", "a… b", None, []),
        ("(?:a ){0,3}b", "a b", None, ["b"]),
        ("(?:a ){1,3}b", None, None, []),
        ("(?:a)+", None, None, []),
        ("(?:a-b)", "a-b", None, []),
        ("(?:a-b) c", "a-b", None, ["c"]),
        ("(?:a b)? c", None, None, ["c"]),
        ("der (?:un)?gleiche hof", "der", "gleiche ungleiche", ["gleiche ungleiche", "hof"]),
        (r"\w{2,5} (?:hof|tor)", r"~\w{2,5}", "hof tor", ["hof tor"]),
        (r"\w+ (?:hof|tor)s", r"~\w+", "hofs tors", ["hofs tors"]),
        (r"\w+ (?:hof|tor)?s", r"~\w+", "hofs s tors", ["hofs s tors"]),
        (r"\w+ hof\w*", r"~\w+", None, ["hof…"]),
        (r"\w+ (?:\w+ )?hof", r"~\w+", None, ["hof"]),
        (r"(?!der )\w+ hof", r"~\w+", "hof", ["hof"]),
        (r"(?!der )(?!die )\w+ hof", r"~\w+", "hof", ["hof"]),
        (r"\w+ o'clock", r"~\w+", None, ["o'clock"]),
        (r"(?:\w+ ){0,1}kostete \d+", r"kostete ~\w+", None, ["kostete"]),
        (r"(?:\w+ ){0,1}(?:brach|riss) ab", r"brach riss ~\w+", None, ["brach riss", "ab"]),
        (r"(?:\w+ ){0,1}\w+ ab", r"~\w+", None, ["ab"]),
        (r"(?:\w+ ){0,2}brach ab", r"brach ~\w+", None, ["brach", "ab"]),
        ("a(?:(?:b|c)|d) e", "a…", "e", ["e"]),
        ("x(?:a|b){0,2} y", "x…", "y", ["y"]),
        ("[ab]c de", "~[ab]c", None, ["de"]),
        ("[^ ]+ de", None, None, ["de"]),
        (r"\(a b", None, None, ["b"]),
        ("a b ?c d", "a", None, ["b…", "d"]),
        ("a {0,3}b c", "a…", None, ["c"]),
        ("a *b c", "a…", None, ["c"]),
        ("(?=[.,] x)y z", "y", None, ["y", "z"]),
        ("(?<![ (])y z", "y", None, ["y", "z"]),
        ("(?<=a )(?:b )?c", "b c", None, ["c"]),
        ("(?:b )??c d", None, None, ["c", "d"]),
        ("(?:b )*?c d", None, None, ["c", "d"]),
        ("(?:b |c){0,2}d e", "b c… d", None, ["e"]),
        ("(?:(?:a|b) |c )?d e", "a b c d", None, ["d", "e"]),
        ("(b )?c d", "b c", None, ["c", "d"]),
    ],
)
def test_what_a_pattern_says_of_its_words(
    pattern: str, heads: str | None, seconds: str | None, needs: list[str]
) -> None:
    assert said(beginnings(pattern)) == heads
    found = seconds_of(pattern)
    assert (None if found is None else " ".join(sorted(found))) == seconds
    if len([*alternatives(pattern)]) == 1:
        assert [said(one) for one in needs_of(pattern)] == needs


@pytest.mark.parametrize(
    ("pattern", "heads", "seconds"),
    [
        (r"(?:\w+ ){0,1}hof", "hof", "hof"),
        (r"(?:\w+ ){0,1}kostete \d+", "kostete", "kostete"),
        (r"(?:\w+ ){0,1}(?:brach|riss) ab", "brach riss", "brach riss"),
        (r"(?:\w+ )?hof", "hof", "hof"),
        (r"((?:\w+ )?)waehrt am laengsten", "waehrt", "waehrt"),
    ],
)
def test_one_word_more_may_stand_before(pattern: str, heads: str, seconds: str) -> None:
    found = heads_with_one_before(pattern)
    assert found is not None
    assert (said(found[0]), " ".join(sorted(found[1]))) == (heads, seconds)


@pytest.mark.parametrize(
    "pattern", ["hof", r"(?:\w+ )+hof", r"(?:\w+ ){0,2}hof", r"(?:\w+ ){0,1}\w+ ab", r"(?:\w+ ){0,1}h\w*"]
)
def test_one_word_more_before_others_is_not_asked_for(pattern: str) -> None:
    assert heads_with_one_before(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a", ["a"]),
        ("", [""]),
        ("|", ["", ""]),
        ("a|b|", ["a", "b", ""]),
        ("(a|b)|c", ["(a|b)", "c"]),
        ("((a|b)|c)d", ["((a|b)|c)d"]),
        ("[|]|[)|]", ["[|]", "[)|]"]),
        (r"\||\(|[\]|]", [r"\|", r"\(", r"[\]|]"]),
        ("[]|]|[^]|]", ["[]|]", "[^]|]"]),
    ],
)
def test_bars_in_groups_and_classes_part_nothing(pattern: str, parts: list[str]) -> None:
    assert [*alternatives(pattern)] == parts


def test_a_group_that_does_not_end_is_no_pattern() -> None:
    with pytest.raises(ValueError, match="hof"):
        beginnings("(?:hof")
