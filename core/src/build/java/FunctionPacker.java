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
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Packs the functions by which a class states something into one class, with a number for each. A function of the source
 * is a class of its own that each JVM makes anew, in some 0.3 ms; a first read meets a thousand of them. The build runs
 * this on compiled classes; its argument is their folder. Classes that were not packed do the same, later.
 *
 * <p>Packed are functions that capture nothing, in static initialisers and where members are stated.
 */
public final class FunctionPacker {

    /** One class takes as long to load as so many functions take to make. */
    private static final int FEW = 3;

    private static final String PACKED = "$Functions";
    private static final String INDEX = "index";
    private static final Method MAKE = new Method("<init>", Type.VOID_TYPE, new Type[] {Type.INT_TYPE});
    /** What methods return that state members or kinds of values. */
    private static final String STATED = "org/entente/meta/";

    private final Path folder;
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();

    /**
     * A function as the compiler states it.
     *
     * @param type its interface
     * @param method the method of the interface, which callers call
     * @param body what is called then
     */
    private record Function(String type, Method method, Handle body) {

        static Function of(InvokeDynamicInsnNode site) {
            return new Function(
                    Type.getReturnType(site.desc).getInternalName(),
                    new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor()),
                    (Handle) site.bsmArgs[1]);
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
            if (states(method)) {
                for (AbstractInsnNode each : method.instructions) {
                    if (each instanceof InvokeDynamicInsnNode site && capturesNothing(site)) {
                        sites.put(site, method);
                    }
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

    private static boolean states(MethodNode method) {
        Type returned = Type.getReturnType(method.desc);
        return method.name.equals("<clinit>")
                || (returned.getSort() == Type.OBJECT
                        && returned.getInternalName().startsWith(STATED));
    }

    /** Whether an instruction makes a function that captures nothing. */
    private static boolean capturesNothing(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && site.bsm.getName().equals("metafactory")
                && Type.getArgumentCount(site.desc) == 0;
    }

    private static void replace(InvokeDynamicInsnNode site, MethodNode method, String owner, int index) {
        InsnList made = new InsnList();
        made.add(new TypeInsnNode(Opcodes.NEW, owner + PACKED));
        made.add(new InsnNode(Opcodes.DUP));
        made.add(new IntInsnNode(Opcodes.SIPUSH, index));
        made.add(
                new MethodInsnNode(Opcodes.INVOKESPECIAL, owner + PACKED, MAKE.getName(), MAKE.getDescriptor(), false));
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
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, INDEX, "I", null, null)
                .visitEnd();
        GeneratorAdapter make = new GeneratorAdapter(Opcodes.ACC_SYNTHETIC, MAKE, null, null, writer);
        make.loadThis();
        make.invokeConstructor(Type.getType(Object.class), Method.getMethod("void <init> ()"));
        make.loadThis();
        make.loadArg(0);
        make.putField(owner, INDEX, Type.INT_TYPE);
        make.returnValue();
        make.endMethod();
        functions.stream().map(Function::method).distinct().forEach(method -> {
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
            choose(new GeneratorAdapter(access, method, null, null, writer), owner, method, functions);
        });
        writer.visitEnd();
        return writer.toByteArray();
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
                        call(code, functions.get(number));
                    }

                    @Override
                    public void generateDefault() {
                        code.throwException(Type.getType(AssertionError.class), "");
                    }
                },
                true);
        code.endMethod();
    }

    /** Calls the body of a function with what it was called with. */
    private static void call(GeneratorAdapter code, Function function) {
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
        for (int i = 0; i < wanted.size(); i++) {
            code.loadArg(i);
            convert(code, function.method().getArgumentTypes()[i], wanted.get(i));
        }
        switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC ->
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            case Opcodes.H_INVOKEINTERFACE -> code.invokeInterface(owner, method);
            case Opcodes.H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, method);
            default -> code.invokeVirtual(owner, method);
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
