"""Writes model files with the reference libraries and tells, by their own readers, what is in them.

    python model_formats.py FOLDER [FILE ...]

Prints JSON: file name to {"tensors": N, "parameters": N} and, where the library tells them in words that compare,
"dtypes", "inputs", "outputs", "opset", "architecture", "context": for the files written to FOLDER and the ONNX and
safetensors files named.
"""
import json
import pathlib
import sys

import gguf
import h5py
import joblib
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors import safe_open
from safetensors.numpy import save_file

folder = pathlib.Path(sys.argv[1])
expected = {}


def note(path, shapes, types=None, **more):
    sizes = [int(np.prod(shape, dtype=object)) for shape in shapes]
    expected[str(path)] = {"tensors": len(sizes), "parameters": sum(sizes), **more}
    if types is not None:
        totals = {}
        for name, size in zip(types, sizes):
            totals[name] = totals.get(name, 0) + size
        expected[str(path)]["dtypes"] = " ".join(f"{name}={totals[name]}" for name in sorted(totals))


random = np.random.default_rng(7)
arrays = {f"layer.{i}.w": random.random((i + 1, 3, 2), dtype=np.float32) for i in range(40)}
arrays["half"] = np.zeros((5, 7), dtype=np.float16)
arrays["scalar"] = np.array(1, dtype=np.float32)
arrays["empty"] = np.zeros((0, 4), dtype=np.int64)

save_file(arrays, folder / "m.safetensors", metadata={"format": "np"})


def count_safetensors(path):
    with safe_open(path, framework="np") as file:
        slices = [file.get_slice(key) for key in file.keys()]
        note(path, [each.get_shape() for each in slices], [each.get_dtype() for each in slices])


count_safetensors(folder / "m.safetensors")

writer = gguf.GGUFWriter(folder / "m.gguf", "llama")
writer.add_context_length(128)
writer.add_token_list([f"token {i}" for i in range(70_000)])
for name, array in arrays.items():
    if array.ndim > 0 and array.size > 0:
        writer.add_tensor(name, array)
writer.add_tensor("quantised", gguf.quants.quantize(np.ones((4, 64), dtype=np.float32), gguf.GGMLQuantizationType.Q8_0),
                  raw_dtype=gguf.GGMLQuantizationType.Q8_0)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
reader = gguf.GGUFReader(folder / "m.gguf")
note(folder / "m.gguf", [tensor.shape for tensor in reader.tensors],
     [tensor.tensor_type.name for tensor in reader.tensors],
     architecture=reader.get_field("general.architecture").contents(),
     context=str(reader.get_field("llama.context_length").contents()))

with h5py.File(folder / "m.h5", "w") as file:
    for name, array in arrays.items():
        file.create_dataset(name.replace(".", "/"), data=array)
shapes = []
with h5py.File(folder / "m.h5") as file:
    file.visititems(lambda _, item: shapes.append(item.shape) if isinstance(item, h5py.Dataset) else None)
note(folder / "m.h5", shapes)

np.savez(folder / "m.npz", **arrays)
np.savez_compressed(folder / "packed.npz", **arrays)
for name in ("m.npz", "packed.npz"):
    with np.load(folder / name) as file:
        note(folder / name, [file[key].shape for key in file.files])

joblib.dump(arrays, folder / "m.joblib")
note(folder / "m.joblib", [array.shape for array in joblib.load(folder / "m.joblib").values()])

weights = [numpy_helper.from_array(array, name) for name, array in arrays.items()]
graph = helper.make_graph(
    [helper.make_node("Identity", ["x"], ["y"])], "g",
    [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 4])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 4])], weights)
onnx.save(helper.make_model(graph), folder / "m.onnx")
onnx.save(helper.make_model(graph), folder / "external.onnx", save_as_external_data=True, location="external.bin",
          size_threshold=0)


def count_onnx(path):
    tensors = []

    def walk(graph):
        tensors.extend(graph.initializer)
        for node in graph.node:
            for attribute in node.attribute:
                if attribute.HasField("t"):
                    tensors.append(attribute.t)
                tensors.extend(attribute.tensors)
                if attribute.HasField("g"):
                    walk(attribute.g)
                for inner in attribute.graphs:
                    walk(inner)

    model = onnx.load(path, load_external_data=False)
    walk(model.graph)
    names = {"FLOAT": "float32", "DOUBLE": "float64"}
    types = [TensorProto.DataType.Name(tensor.data_type) for tensor in tensors]
    filled = {tensor.name for tensor in model.graph.initializer}
    note(path, [tensor.dims for tensor in tensors], [names.get(name, name.lower()) for name in types],
         inputs=[port.name for port in model.graph.input if port.name not in filled],
         outputs=[port.name for port in model.graph.output],
         opset=" ".join(f"{entry.domain or 'ai.onnx'}:{entry.version}" for entry in model.opset_import))


for path in [folder / "m.onnx", folder / "external.onnx", *map(pathlib.Path, sys.argv[2:])]:
    (count_safetensors if path.suffix == ".safetensors" else count_onnx)(path)

json.dump(expected, sys.stdout)
