"""``kollegial anonymise`` as a process of its own, fed with what people and programs get wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = "import sys; from kollegial.cli import main; sys.exit(main(sys.argv[1:]))"


def started(*arguments: str) -> list[str]:
    return [sys.executable, "-c", SCRIPT, "anonymise", "--lang", "en", *arguments]


def ran(given: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        started(*arguments), cwd=ROOT, input=given, capture_output=True, check=False, timeout=300
    )


@pytest.mark.parametrize("options", [(), ("--json",), ("--explain",)])
def test_text_from_a_pipe(options: tuple[str, ...]) -> None:
    answer = ran(b"Frau Nolting\r\n\x00 kam.", "--rules-only", *options)
    assert answer.returncode == 0
    assert b"Nolting" not in answer.stdout or options == ("--json",)
    assert b"[Person A]" in answer.stdout


def test_plain_text_comes_out_byte_for_byte() -> None:
    given = "\ufeffa\r\nb\rc\n\x00\u2028 d\u0308 🙂".encode()
    answer = ran(given, "--rules-only")
    assert (answer.returncode, answer.stdout) == (0, given)


@pytest.mark.parametrize("options", [(), ("--json",), ("--jsonl",)])
@pytest.mark.parametrize("given", [b"Nolting \xff\xfe", "Nolting".encode("utf-16"), b"\xc3"])
def test_not_utf8_is_one_sentence(given: bytes, options: tuple[str, ...]) -> None:
    answer = ran(given, *options)
    assert answer.returncode == 1
    assert answer.stdout == b""
    assert answer.stderr.startswith(b"kollegial: ")
    assert answer.stderr.count(b"\n") == 1
    assert b"UTF-8" in answer.stderr
    assert b"olting" not in answer.stderr


def test_nothing_in_nothing_out() -> None:
    for options in ((), ("--jsonl",)):
        answer = ran(b"", "--rules-only", *options)
        assert (answer.returncode, answer.stdout, answer.stderr) == (0, b"", b"")


def test_a_wrong_option_is_exit_2() -> None:
    answer = ran(b"", "--nonsense")
    assert answer.returncode == 2
    assert answer.stderr.startswith(b"kollegial: ")


def test_a_stop_is_exit_3() -> None:
    answer = ran(b"Da steht [Person A noch offen.", "--rules-only")
    assert answer.returncode == 3
    assert answer.stdout == b"Da steht [Person A noch offen."
    assert answer.stderr.startswith(b"kollegial: The second look says stop")
    assert answer.stderr.count(b"\n") == 1


def test_closed_standard_input_is_one_sentence() -> None:
    answer = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *started()],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert answer.returncode == 1
    assert answer.stderr.startswith(b"kollegial: ")
    assert answer.stderr.count(b"\n") == 1


def test_answers_come_before_the_input_ends() -> None:
    with subprocess.Popen(
        started("--jsonl", "--rules-only"), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            line = json.dumps({"id": number, "text": "Frau Nolting"})
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert (answer["id"], answer["text"]) == (number, "Frau [Person A]")
        process.stdin.close()
        assert process.wait(timeout=60) == 0


@pytest.mark.slow
def test_many_lines_and_long_ones() -> None:
    short = [json.dumps({"id": number, "text": "Frau Nolting sagt ab."}) for number in range(500)]
    long = json.dumps({"id": "long", "text": "Frau Nolting sagt ab, und alles ist gut. " * 3_000})
    answer = ran("\n".join([*short, long]).encode(), "--jsonl", "--rules-only")
    assert answer.returncode == 0
    lines = answer.stdout.decode().splitlines()
    assert len(lines) == 501
    assert all("Nolting sagt" not in json.loads(line)["text"] for line in lines)
