import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Packs the functions of a class into one class, with a number for each. A function of the source is a class of its own
 * that each JVM makes anew, in some 0.3 ms; a first read meets a thousand of them. The build runs this on compiled
 * classes; its argument is their folder. Classes that were not packed do the same, later.
 *
 * <p>Packed are all functions but those that capture numbers or flags, and those of classes that have few.
 */
public final class FunctionPacker {

    /** One class takes as long to load as so many functions take to make. */
    private static final int FEW = 3;

    private static final String PACKED = "$Functions";
    /** The name of what makes a function: of what it captures and of its number. */
    private static final String MAKE = "of";

    private static final String INDEX = "index";
    private static final String CAPTURED = "captured";
    private static final Type OBJECT = Type.getType(Object.class);

    private final Path folder;
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();

    /**
     * A function as the compiler states it.
     *
     * @param type its interface
     * @param method the method of the interface, which callers call
     * @param body what is called then, with what is captured before what it is called with
     * @param captured the types of what is captured
     */
    private record Function(String type, Method method, Handle body, List<Type> captured) {

        static Function of(InvokeDynamicInsnNode site) {
            return new Function(
                    Type.getReturnType(site.desc).getInternalName(),
                    new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor()),
                    (Handle) site.bsmArgs[1],
                    List.of(Type.getArgumentTypes(site.desc)));
        }

        Method maker(Type owner) {
            return new Method(
                    MAKE,
                    owner,
                    Stream.concat(captured.stream(), Stream.of(Type.INT_TYPE)).toArray(Type[]::new));
        }
    }

    private FunctionPacker(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        FunctionPacker packer = new FunctionPacker(Path.of(arguments[0]));
        packer.read();
        List.copyOf(packer.classes.values()).forEach(packer::pack);
        packer.write();
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                classes.put(node.name, node);
            }
        }
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".class"), each.getValue());
        }
    }

    private void pack(ClassNode node) {
        Map<InvokeDynamicInsnNode, MethodNode> sites = new LinkedHashMap<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions) {
                if (each instanceof InvokeDynamicInsnNode site && isFunction(site)) {
                    sites.put(site, method);
                }
            }
        }
        List<Function> functions =
                sites.keySet().stream().map(Function::of).distinct().toList();
        if (functions.size() > FEW) {
            sites.forEach((site, method) -> replace(site, method, node.name, functions.indexOf(Function.of(site))));
            made.put(node.name + PACKED, packed(node, functions));
            join(node);
            keep(node);
        }
    }

    /** Whether an instruction makes a function that captures at most objects. */
    private static boolean isFunction(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && site.bsm.getName().equals("metafactory")
                && Stream.of(Type.getArgumentTypes(site.desc)).noneMatch(FunctionPacker::isNumber);
    }

    private static void replace(InvokeDynamicInsnNode site, MethodNode method, String owner, int index) {
        Method maker = Function.of(site).maker(Type.getObjectType(owner + PACKED));
        InsnList made = new InsnList();
        made.add(new IntInsnNode(Opcodes.SIPUSH, index));
        made.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, owner + PACKED, maker.getName(), maker.getDescriptor(), false));
        method.instructions.insert(site, made);
        method.instructions.remove(site);
    }

    /** Lets the packed functions call private methods, as those of the source may. */
    private void join(ClassNode node) {
        ClassNode host = node.nestHostClass == null ? node : Objects.requireNonNull(classes.get(node.nestHostClass));
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        if (!host.nestMembers.contains(node.name + PACKED)) {
            host.nestMembers.add(node.name + PACKED);
        }
        keep(host);
    }

    private void keep(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        made.put(node.name, writer.toByteArray());
    }

    private static byte[] packed(ClassNode node, List<Function> functions) {
        Type owner = Type.getObjectType(node.name + PACKED);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return "java/lang/Object";
            }
        };
        writer.visit(
                node.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                owner.getInternalName(),
                null,
                "java/lang/Object",
                new TreeSet<>(functions.stream().map(Function::type).toList()).toArray(String[]::new));
        writer.visitNestHost(node.nestHostClass == null ? node.name : node.nestHostClass);
        int most = functions.stream()
                .mapToInt(each -> each.captured().size())
                .max()
                .orElseThrow();
        field(INDEX, Type.INT_TYPE, writer);
        for (int i = 0; i < most; i++) {
            field(CAPTURED + i, OBJECT, writer);
        }
        construct(owner, most, writer);
        functions.stream().map(each -> each.maker(owner)).distinct().forEach(maker -> make(maker, owner, most, writer));
        functions.stream().map(Function::method).distinct().forEach(method -> {
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
            choose(new GeneratorAdapter(access, method, null, null, writer), owner, method, functions);
        });
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void field(String name, Type type, ClassWriter writer) {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, name, type.getDescriptor(), null, null)
                .visitEnd();
    }

    /** {@return the constructor, which takes as much as any function captures, and a number} */
    private static Method constructor(int most) {
        Type[] taken = Stream.concat(Stream.generate(() -> OBJECT).limit(most), Stream.of(Type.INT_TYPE))
                .toArray(Type[]::new);
        return new Method("<init>", Type.VOID_TYPE, taken);
    }

    private static void construct(Type owner, int most, ClassWriter writer) {
        GeneratorAdapter code = new GeneratorAdapter(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC, constructor(most), null, null, writer);
        code.loadThis();
        code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
        for (int i = 0; i <= most; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(owner, i < most ? CAPTURED + i : INDEX, i < most ? OBJECT : Type.INT_TYPE);
        }
        code.returnValue();
        code.endMethod();
    }

    /** A method that makes functions which capture certain types. */
    private static void make(Method maker, Type owner, int most, ClassWriter writer) {
        int captured = maker.getArgumentTypes().length - 1;
        GeneratorAdapter code =
                new GeneratorAdapter(Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, maker, null, null, writer);
        code.newInstance(owner);
        code.dup();
        for (int i = 0; i < most; i++) {
            if (i < captured) {
                code.loadArg(i);
            } else {
                code.visitInsn(Opcodes.ACONST_NULL);
            }
        }
        code.loadArg(captured);
        code.invokeConstructor(owner, constructor(most));
        code.returnValue();
        code.endMethod();
    }

    /** Calls that of several functions whose number it is. */
    private static void choose(GeneratorAdapter code, Type owner, Method method, List<Function> functions) {
        int[] numbers = Stream.iterate(0, number -> number + 1)
                .limit(functions.size())
                .filter(number -> functions.get(number).method().equals(method))
                .mapToInt(number -> number)
                .toArray();
        code.loadThis();
        code.getField(owner, INDEX, Type.INT_TYPE);
        code.tableSwitch(
                numbers,
                new TableSwitchGenerator() {
                    @Override
                    public void generateCase(int number, Label end) {
                        call(code, owner, functions.get(number));
                    }

                    @Override
                    public void generateDefault() {
                        code.throwException(Type.getType(AssertionError.class), "");
                    }
                },
                true);
        code.endMethod();
    }

    /** Calls the body of a function with what it captured and what it was called with. */
    private static void call(GeneratorAdapter code, Type packed, Function function) {
        Handle body = function.body();
        Type owner = Type.getObjectType(body.getOwner());
        Method method = new Method(body.getName(), body.getDesc());
        List<Type> wanted = new ArrayList<>(List.of(method.getArgumentTypes()));
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        int captured = function.captured().size();
        for (int i = 0; i < captured; i++) {
            code.loadThis();
            code.getField(packed, CAPTURED + i, OBJECT);
            convert(code, OBJECT, wanted.get(i));
        }
        for (int i = captured; i < wanted.size(); i++) {
            code.loadArg(i - captured);
            convert(code, function.method().getArgumentTypes()[i - captured], wanted.get(i));
        }
        switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC ->
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            case Opcodes.H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, method);
            default ->
                code.visitMethodInsn(
                        body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL,
                        body.getOwner(),
                        body.getName(),
                        body.getDesc(),
                        body.isInterface());
        }
        Type returned = makes ? owner : method.getReturnType();
        Type expected = function.method().getReturnType();
        if (expected.equals(Type.VOID_TYPE)) {
            drop(code, returned);
        } else {
            convert(code, returned, expected);
        }
        code.returnValue();
    }

    private static void drop(GeneratorAdapter code, Type returned) {
        if (returned.getSize() == 2) {
            code.pop2();
        } else if (returned.getSize() == 1) {
            code.pop();
        }
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (isNumber(from) && isNumber(to)) {
            code.cast(from, to);
        } else if (isNumber(from)) {
            code.valueOf(from);
        } else if (isNumber(to)) {
            code.unbox(to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }

    /** Whether a value is no object; flags and characters are numbers here. */
    private static boolean isNumber(Type type) {
        return type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
    }
}
