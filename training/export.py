"""The trained encoder as one file: ONNX with 8-bit weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.encoder import Encoder

_OPSET = 17


def export(model: Encoder, target: Path) -> None:
    """Write ``model``: inputs ``ids`` (int64) and ``seen`` (float32), output ``scores``."""
    ids, seen = torch.randint(5, 1000, (2, 20)), torch.ones(2, 20)
    axes = {0: "batch", 1: "length"}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            model.eval(),
            (ids, seen),
            str(whole),
            input_names=["ids", "seen"],
            output_names=["scores"],
            dynamic_axes={"ids": axes, "seen": axes, "scores": axes},
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            target,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )
